import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CheckboxGroupField, SelectField, TextAreaField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { Card as Surface } from "@/shared/ui/Card";
import { toast } from "@/shared/ui/ToastRegion";
import {
  accommodationSchema,
  formatLanguage,
  interpreterLanguages,
  needs,
  useUpdateAccommodations,
} from "./invitationResponses";
import type { Answer, Attendee, MeetingSummary } from "./meetings";

/** Edits the accommodations that the person needs to attend. */
export function AccommodationForm({ card, guests }: { card: MeetingSummary; guests: Attendee[] }) {
  const { person } = useSession();
  const own = guests.find((guest) => guest.person === person.id && guest.invited);
  if (!own?.answer || own.answer === "NO" || card.phase !== "ANNOUNCED") return null;
  return <Wishes card={card} own={own} answer={own.answer} />;
}

function Wishes({ card, own, answer }: { card: MeetingSummary; own: Attendee; answer: Answer }) {
  const { t, i18n } = useTranslation("meetings");
  const { council } = useSession();
  const locale = useLocale();
  const spoken = own.needs.find(({ need }) => need === "INTERPRETER")?.language;
  const state = useCommandForm({
    schema: accommodationSchema,
    initial: {
      needs: own.needs.map(({ need }) => need),
      language: spoken ?? (i18n.language === "en" ? "" : i18n.language),
      note: own.note?.text ?? "",
    },
    command: useUpdateAccommodations(council.id, card.meeting, answer),
    onDone: () => toast(t("needs.said")),
  });
  const { form } = state;
  return (
    <div id="needs" className="lt-no-print">
      <Surface title={t("needs.title")} subtitle={t("needs.hint")}>
        <CommandForm state={state} submit={t("needs.do")}>
          <CheckboxGroupField
            form={form}
            name="needs"
            label={t("needs.which")}
            choices={needs.map((value) => ({
              value,
              label: t(`need.${value}`),
              hint: t(`needs.what.${value}`),
            }))}
          />
          {form.getValues().needs.includes("INTERPRETER") && (
            <SelectField
              form={form}
              name="language"
              label={t("needs.language")}
              choices={interpreterLanguages(council.languages).map((value) => ({
                value,
                label: formatLanguage(value, locale),
              }))}
            />
          )}
          <TextAreaField
            form={form}
            name="note"
            label={t("needs.note")}
            hint={t("needs.noteHint")}
            max={1000}
            rows={2}
            optional
          />
        </CommandForm>
      </Surface>
    </div>
  );
}
