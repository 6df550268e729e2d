import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton, Disclosure } from "@/shared/form/Disclosure";
import { SelectField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { toast } from "@/shared/ui/ToastRegion";
import { completedStepSchema, onboarding, useCompleteOnboardingStep } from "./api";
import { Day } from "./Day";
import { todayIn } from "./options";
import { type Member, useReadiness } from "./recruiting";
import styles from "./recruiting.module.css";

/** Shows a member's onboarding steps and records completed ones. */
export function OnboardingCard({ advisor }: { advisor: string }) {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const rows = useReadiness(council.id).data?.rows;
  const member = rows?.find((row) => row.advisor === advisor);
  const runs = is("administrator", "coordinator");
  if (!member && !runs) return null;
  return (
    <Card title={t("steps.title")} subtitle={member ? undefined : t("steps.noneYet")}>
      {member && <Steps member={member} />}
      {runs && (
        <Disclosure label={t("steps.add")}>
          {(close) => <DoneForm advisor={advisor} onClose={close} />}
        </Disclosure>
      )}
    </Card>
  );
}

function Steps({ member }: { member: Member }) {
  const { t } = useTranslation("recruiting");
  const isIn = (list: Member["completed"], step: string) => list.some((it) => it.step === step);
  return (
    <ul className={styles.people}>
      {member.missing.map((step) => (
        <li key={step}>
          <strong>{t(`onboarding.${step}`)}</strong>
          <span>
            <StatusBadge tone="attention">{t("steps.missing")}</StatusBadge>
          </span>
        </li>
      ))}
      {member.completed.map(({ step, completedOn, expiresOn, evidence }) => (
        <li key={step}>
          <strong>{t(`onboarding.${step}`)}</strong>
          <span className={styles.facts}>
            {isIn(member.expired, step) ? (
              <StatusBadge tone="bad">{t("steps.expired")}</StatusBadge>
            ) : isIn(member.expiring, step) ? (
              <StatusBadge tone="waiting">{t("steps.expiring")}</StatusBadge>
            ) : (
              <StatusBadge tone="good">{t("steps.done")}</StatusBadge>
            )}
            <Day on={completedOn} />
            {expiresOn && (
              <span>
                {t("steps.until")} <Day on={expiresOn} />
              </span>
            )}
            {evidence && <span>{evidence}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function DoneForm({ advisor, onClose }: { advisor: string; onClose: () => void }) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const state = useCommandForm({
    schema: completedStepSchema,
    initial: { step: "", completedOn: todayIn(council.zone), expiresOn: "", evidence: "" },
    command: useCompleteOnboardingStep(council.id, advisor),
    onDone: () => {
      toast(t("steps.saved"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <CommandForm state={state} submit={t("steps.do")} beside={<CancelButton onClick={onClose} />}>
      <SelectField
        form={form}
        name="step"
        label={t("steps.step")}
        choices={onboarding.map((value) => ({ value, label: t(`onboarding.${value}`) }))}
      />
      <TextField form={form} name="completedOn" type="date" label={t("steps.completedOn")} />
      <TextField
        form={form}
        name="expiresOn"
        type="date"
        label={t("steps.expiresOn")}
        hint={t("steps.expiresHint")}
        optional
      />
      <TextField
        form={form}
        name="evidence"
        label={t("steps.evidence")}
        hint={t("steps.evidenceHint")}
        optional
      />
    </CommandForm>
  );
}
