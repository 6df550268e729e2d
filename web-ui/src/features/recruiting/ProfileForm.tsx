import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton } from "@/shared/form/Disclosure";
import { CheckboxGroupField, TextAreaField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { toast } from "@/shared/ui/ToastRegion";
import { languageOptions, skills } from "./options";
import { profileSchema, useUpdateProfile } from "./profileAndTrials";
import type { AdvisorHistory } from "./recruiting";

/** Edits an advisor's skills, languages, interests and strengths. */
export function ProfileForm({ way, onClose }: { way: AdvisorHistory; onClose: () => void }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const names = new Intl.DisplayNames(useLocale(), { type: "language" });
  const said = way.profile;
  const state = useCommandForm({
    schema: profileSchema,
    initial: {
      skills: (said?.skills ?? []) as string[],
      languages: said?.languages ?? [],
      interests: said?.interests?.text ?? "",
      strengths: said?.strengths?.text ?? "",
    },
    command: useUpdateProfile(council.id, way.advisor),
    onDone: () => {
      toast(t("profile.saved"));
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
      <TextAreaField
        form={form}
        name="strengths"
        label={t("profile.strengths")}
        hint={t("profile.strengthsHint")}
        max={2000}
        rows={3}
        optional
      />
      <TextAreaField
        form={form}
        name="interests"
        label={t("profile.interests")}
        hint={t("profile.interestsHint")}
        max={2000}
        rows={3}
        optional
      />
      <CheckboxGroupField
        form={form}
        name="skills"
        label={t("profile.skills")}
        hint={t("profile.skillsHint")}
        choices={skills.map((value) => ({ value, label: t(`skill.${value}`) }))}
      />
      <CheckboxGroupField
        form={form}
        name="languages"
        label={t("profile.languages")}
        choices={languageOptions(said?.languages ?? []).map((value) => ({
          value,
          label: names.of(value) ?? value,
        }))}
      />
    </CommandForm>
  );
}
