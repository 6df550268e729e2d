import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { toast } from "@/shared/ui/ToastRegion";
import { moveItem, useRemoveAgendaItem, useReorderAgenda } from "./agenda";
import { type AgendaItem, useAgendaItemTitle } from "./agendaItem";
import type { MeetingSummary } from "./meetings";
import styles from "./meetings.module.css";

interface EditItemProps {
  card: MeetingSummary;
  item: AgendaItem;
  agenda: readonly AgendaItem[];
}

/** Moves an agenda item or removes it. */
export function AgendaItemActions({ card, item, agenda }: EditItemProps) {
  const { t } = useTranslation("meetings");
  const title = useAgendaItemTitle(item);
  const reorder = useReorderAgenda(card);
  const remove = useRemoveAgendaItem(card);
  const items = agenda.map((line) => line.item);
  const move = (places: -1 | 1) =>
    reorder.mutate(moveItem(items, item.item, places), {
      onSuccess: () => toast(t(places < 0 ? "agenda.movedUp" : "agenda.movedDown", { title })),
    });
  const common = { variant: "subtle", size: 44, disabled: reorder.isPending } as const;
  return (
    <div className={`${styles.edit} lt-no-print`}>
      {items.length > 1 && (
        <>
          <ActionIcon
            {...common}
            aria-label={t("agenda.up", { title })}
            disabled={items[0] === item.item}
            onClick={() => move(-1)}
          >
            <IconArrowUp size={20} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            {...common}
            aria-label={t("agenda.down", { title })}
            disabled={items.at(-1) === item.item}
            onClick={() => move(1)}
          >
            <IconArrowDown size={20} aria-hidden="true" />
          </ActionIcon>
        </>
      )}
      {item.kind !== "FAMILY_IDEAS" && (
        <ActionIcon
          {...common}
          aria-label={t("agenda.remove", { title })}
          loading={remove.isPending}
          onClick={() => remove.mutate(item.item)}
        >
          <IconTrash size={20} aria-hidden="true" />
        </ActionIcon>
      )}
      <ErrorAlert error={reorder.error ?? remove.error} />
    </div>
  );
}
