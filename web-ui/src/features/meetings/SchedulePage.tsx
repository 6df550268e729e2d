import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { ChoiceField, ManyField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { WhenField } from "@/shared/form/WhenField";
import { useSession } from "@/shared/session/Session";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { say } from "@/shared/ui/Toasts";
import { languageName } from "./answering";
import { type Mode, modes, newMeeting, useSchedule, waysOf } from "./schedule";

const initial = {
  title: "",
  when: "",
  minutes: "90",
  mode: "HYBRID" as Mode,
  place: "",
  link: "",
  phone: "",
};

/** A new meeting for the calendar; inviting comes next, on its own page. */
export default function SchedulePage() {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const locale = useLocale();
  const navigate = useNavigate();
  const state = useCommandForm({
    schema: newMeeting,
    initial: { ...initial, languages: [...council.languages] },
    command: useSchedule(council),
    onDone: ({ id }) => {
      say(t("schedule.done"));
      navigate(`/meetings/${id}`);
    },
  });
  const { form } = state;
  const ways = waysOf[form.getValues().mode];
  return (
    <Page title={t("schedule.title")} lead={t("schedule.lead")}>
      <Card>
        <CommandForm state={state} submit={t("schedule.do")}>
          <TextField form={form} name="title" label={t("schedule.name")} />
          <WhenField form={form} name="when" label={t("schedule.when")} zone={council.zone} />
          <p className="lt-dimmed">{t("schedule.evening")}</p>
          <TextField form={form} name="minutes" label={t("schedule.minutes")} inputMode="numeric" />
          <ChoiceField
            form={form}
            name="mode"
            label={t("page.how")}
            choices={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
          />
          {ways.includes("place") && (
            <TextField form={form} name="place" label={t("page.place")} optional />
          )}
          {ways.includes("link") && (
            <TextField
              form={form}
              name="link"
              label={t("page.link")}
              hint={t("schedule.linkHint")}
              optional
            />
          )}
          {ways.includes("phone") && (
            <TextField form={form} name="phone" label={t("page.phone")} type="tel" optional />
          )}
          {council.languages.length > 1 && (
            <ManyField
              form={form}
              name="languages"
              label={t("page.languages")}
              choices={council.languages.map((value) => ({
                value,
                label: languageName(value, locale),
              }))}
            />
          )}
        </CommandForm>
      </Card>
    </Page>
  );
}
