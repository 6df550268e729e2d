import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { say } from "@/shared/ui/Toasts";
import { orderAfter, useRemoveItem, useReorder } from "./agenda";
import { type Line, useTitle } from "./item";
import type { Card } from "./meetings";
import styles from "./meetings.module.css";

interface EditItemProps {
  card: Card;
  item: Line;
  agenda: readonly Line[];
}

/** Earlier, later, or off the agenda; the standing item for families' ideas may move but stays. */
export function EditItem({ card, item, agenda }: EditItemProps) {
  const { t } = useTranslation("meetings");
  const title = useTitle(item);
  const reorder = useReorder(card);
  const remove = useRemoveItem(card);
  const items = agenda.map((line) => line.item);
  const move = (places: -1 | 1) =>
    reorder.mutate(orderAfter(items, item.item, places), {
      onSuccess: () => say(t(places < 0 ? "agenda.movedUp" : "agenda.movedDown", { title })),
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
      <ProblemNotice error={reorder.error ?? remove.error} />
    </div>
  );
}
