import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { LongTextField, SelectField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { CardGrid, Card as Surface } from "@/shared/ui/Card";
import { say } from "@/shared/ui/Toasts";
import { CloseForm } from "./CloseForm";
import type { Card, Detail, Guest, Notes } from "./meetings";
import { assigned, decided, useAssign, useDecide } from "./running";

interface TakeNotesProps {
  card: Card;
  guests: Guest[];
  agenda: Notes["agenda"];
  names: Record<string, string>;
}

/** What is written down while a meeting goes on: decisions, who does what, and at its end the minutes. */
export function TakeNotes({ detail, names }: { detail: Detail; names: Record<string, string> }) {
  const { card, guests, notes } = detail;
  return (
    <>
      <div className="lt-no-print">
        <CardGrid>
          <Decide card={card} agenda={notes.agenda} />
          <Assign card={card} guests={guests} names={names} />
        </CardGrid>
      </div>
      <CloseForm detail={detail} names={names} />
    </>
  );
}

function Decide({ card, agenda }: Pick<TakeNotesProps, "card" | "agenda">) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const state = useCommandForm({
    schema: decided,
    initial: { text: "", item: "" },
    command: useDecide(council.id, card.meeting),
    onDone: () => {
      say(t("decide.done"));
      state.form.reset();
    },
  });
  const items = agenda.map(({ item, title, kind }) => ({
    value: item,
    label: title ?? t(`agenda.kind.${kind}`),
  }));
  return (
    <Surface title={t("decide.title")}>
      <CommandForm state={state} submit={t("decide.do")}>
        <LongTextField form={state.form} name="text" label={t("decide.text")} max={2000} rows={2} />
        {items.length > 0 && (
          <SelectField
            form={state.form}
            name="item"
            label={t("decide.item")}
            choices={items}
            optional
          />
        )}
      </CommandForm>
    </Surface>
  );
}

function Assign({ card, guests, names }: Pick<TakeNotesProps, "card" | "guests" | "names">) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const state = useCommandForm({
    schema: assigned,
    initial: { text: "", owner: "", due: "" },
    command: useAssign(council.id, card.meeting),
    onDone: () => {
      say(t("assign.done"));
      state.form.reset();
    },
  });
  const owners = guests.map(({ person }) => ({
    value: person,
    label: names[person] ?? t("somebody"),
  }));
  return (
    <Surface title={t("assign.title")}>
      <CommandForm state={state} submit={t("assign.do")}>
        <TextField form={state.form} name="text" label={t("assign.text")} />
        <SelectField form={state.form} name="owner" label={t("assign.owner")} choices={owners} />
        <TextField form={state.form} name="due" label={t("assign.due")} type="date" />
      </CommandForm>
    </Surface>
  );
}
