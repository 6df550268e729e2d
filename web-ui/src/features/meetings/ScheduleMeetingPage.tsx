import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { DateTimeField } from "@/shared/form/DateTimeField";
import { CheckboxGroupField, RadioGroupField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { Page } from "@/shared/ui/Page";
import { toast } from "@/shared/ui/ToastRegion";
import { formatLanguage } from "./invitationResponses";
import {
  accessFieldsByMode,
  type MeetingMode,
  meetingModes,
  newMeeting,
  useScheduleMeeting,
} from "./schedule";

const initial = {
  title: "",
  when: "",
  minutes: "90",
  mode: "HYBRID" as MeetingMode,
  place: "",
  link: "",
  phone: "",
};

/** Schedules a meeting; invitations follow on the meeting's own page. */
export default function ScheduleMeetingPage() {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const locale = useLocale();
  const navigate = useNavigate();
  const state = useCommandForm({
    schema: newMeeting,
    initial: { ...initial, languages: [...council.languages] },
    command: useScheduleMeeting(council),
    onDone: ({ id }) => {
      toast(t("schedule.done"));
      navigate(`/meetings/${id}`);
    },
  });
  const { form } = state;
  const ways = accessFieldsByMode[form.getValues().mode];
  return (
    <Page title={t("schedule.title")} lead={t("schedule.lead")}>
      <Card>
        <CommandForm state={state} submit={t("schedule.do")}>
          <TextField form={form} name="title" label={t("schedule.name")} />
          <DateTimeField form={form} name="when" label={t("schedule.when")} zone={council.zone} />
          <p className="lt-dimmed">{t("schedule.evening")}</p>
          <TextField form={form} name="minutes" label={t("schedule.minutes")} inputMode="numeric" />
          <RadioGroupField
            form={form}
            name="mode"
            label={t("page.how")}
            choices={meetingModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
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
            <CheckboxGroupField
              form={form}
              name="languages"
              label={t("page.languages")}
              choices={council.languages.map((value) => ({
                value,
                label: formatLanguage(value, locale),
              }))}
            />
          )}
        </CommandForm>
      </Card>
    </Page>
  );
}
