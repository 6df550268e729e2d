import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { SelectField, TextAreaField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { CardGrid, Card as Surface } from "@/shared/ui/Card";
import { toast } from "@/shared/ui/ToastRegion";
import { CloseMeetingForm } from "./CloseMeetingForm";
import {
  actionItemSchema,
  decisionSchema,
  useAssignActionItem,
  useRecordDecision,
} from "./meetingCommands";
import type { Attendee, MeetingDetails, MeetingSummary, Notes } from "./meetings";

interface TakeNotesProps {
  card: MeetingSummary;
  guests: Attendee[];
  agenda: Notes["agenda"];
  names: Record<string, string>;
}

/** Records decisions, action items and minutes during a meeting. */
export function MeetingNotesForm({
  detail,
  names,
}: {
  detail: MeetingDetails;
  names: Record<string, string>;
}) {
  const { card, guests, notes } = detail;
  return (
    <>
      <div className="lt-no-print">
        <CardGrid>
          <Decide card={card} agenda={notes.agenda} />
          <Assign card={card} guests={guests} names={names} />
        </CardGrid>
      </div>
      <CloseMeetingForm detail={detail} names={names} />
    </>
  );
}

function Decide({ card, agenda }: Pick<TakeNotesProps, "card" | "agenda">) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const state = useCommandForm({
    schema: decisionSchema,
    initial: { text: "", item: "" },
    command: useRecordDecision(council.id, card.meeting),
    onDone: () => {
      toast(t("decide.done"));
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
        <TextAreaField form={state.form} name="text" label={t("decide.text")} max={2000} rows={2} />
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
    schema: actionItemSchema,
    initial: { text: "", owner: "", due: "" },
    command: useAssignActionItem(council.id, card.meeting),
    onDone: () => {
      toast(t("assign.done"));
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
