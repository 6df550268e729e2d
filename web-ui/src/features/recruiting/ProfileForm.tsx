import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { LongTextField, ManyField } from "@/shared/form/fields";
import { CancelButton } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { useLocale } from "@/shared/text/locale";
import { say } from "@/shared/ui/Toasts";
import { profile, useProfile } from "./profiling";
import type { Way } from "./recruiting";
import { languagesWith, skills } from "./words";

/** What somebody can and likes to do, in their own words. */
export function ProfileForm({ way, onClose }: { way: Way; onClose: () => void }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const names = new Intl.DisplayNames(useLocale(), { type: "language" });
  const said = way.profile;
  const state = useCommandForm({
    schema: profile,
    initial: {
      skills: (said?.skills ?? []) as string[],
      languages: said?.languages ?? [],
      interests: said?.interests?.text ?? "",
      strengths: said?.strengths?.text ?? "",
    },
    command: useProfile(council.id, way.advisor),
    onDone: () => {
      say(t("profile.saved"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <CommandForm
      state={state}
      submit={t("profile.save")}
      beside={<CancelButton onClick={onClose} />}
    >
      <LongTextField
        form={form}
        name="strengths"
        label={t("profile.strengths")}
        hint={t("profile.strengthsHint")}
        max={2000}
        rows={3}
        optional
      />
      <LongTextField
        form={form}
        name="interests"
        label={t("profile.interests")}
        hint={t("profile.interestsHint")}
        max={2000}
        rows={3}
        optional
      />
      <ManyField
        form={form}
        name="skills"
        label={t("profile.skills")}
        hint={t("profile.skillsHint")}
        choices={skills.map((value) => ({ value, label: t(`skill.${value}`) }))}
      />
      <ManyField
        form={form}
        name="languages"
        label={t("profile.languages")}
        choices={languagesWith(said?.languages ?? []).map((value) => ({
          value,
          label: names.of(value) ?? value,
        }))}
      />
    </CommandForm>
  );
}
