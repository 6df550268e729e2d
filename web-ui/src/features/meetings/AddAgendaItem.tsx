import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { RadioGroupField, SelectField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { toast } from "@/shared/ui/ToastRegion";
import { agendaItemSchema, kinds, useAddAgendaItem, useOpenIdeas } from "./agenda";
import type { Attendee, MeetingSummary } from "./meetings";

interface AddItemProps {
  card: MeetingSummary;
  guests: Attendee[];
  names: Record<string, string>;
}

/** Adds an item to the agenda. */
export function AddAgendaItem(props: AddItemProps) {
  const { t } = useTranslation("meetings");
  const [wanted, want] = useState(false);
  if (wanted) return <ItemForm {...props} onDone={() => want(false)} />;
  return (
    <div className="lt-no-print">
      <Button
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden="true" />}
        onClick={() => want(true)}
      >
        {t("agenda.add")}
      </Button>
    </div>
  );
}

const initial = { kind: "TOPIC" as const, idea: "", title: "", minutes: "15", presenter: "" };
type Typed = Omit<typeof initial, "kind"> & { kind: (typeof kinds)[number] };

function ItemForm({ card, guests, names, onDone }: AddItemProps & { onDone: () => void }) {
  const { t } = useTranslation("meetings");
  const ideas = useOpenIdeas(card.council).data ?? [];
  const state = useCommandForm({
    schema: agendaItemSchema(ideas),
    initial: initial as Typed,
    command: useAddAgendaItem(card),
    onDone: () => {
      toast(t("agenda.added"));
      onDone();
    },
  });
  const { form } = state;
  const about = form.getValues().kind === "IDEA";
  const people = guests.map(({ person }) => ({
    value: person,
    label: names[person] ?? t("somebody"),
  }));
  const back = (
    <Button variant="subtle" onClick={onDone}>
      {t("agenda.leave")}
    </Button>
  );
  return (
    <div className="lt-no-print">
      <CommandForm state={state} submit={t("agenda.do")} beside={back}>
        <RadioGroupField
          form={form}
          name="kind"
          label={t("agenda.what")}
          choices={kinds.map((value) => ({ value, label: t(`agenda.kind.${value}`) }))}
        />
        {about && (
          <SelectField
            form={form}
            name="idea"
            label={t("agenda.idea")}
            choices={ideas.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <TextField form={form} name="title" label={t("agenda.name")} optional={about} />
        <TextField form={form} name="minutes" label={t("schedule.minutes")} inputMode="numeric" />
        {people.length > 0 && (
          <SelectField
            form={form}
            name="presenter"
            label={t("agenda.presenter")}
            choices={people}
            optional
          />
        )}
      </CommandForm>
    </div>
  );
}
