import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { SelectField, TextField } from "@/shared/form/fields";
import { CancelButton, Opener } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { say } from "@/shared/ui/Toasts";
import { Day } from "./Day";
import { completion, onboarding, useComplete } from "./deeds";
import { type Member, useReadiness } from "./recruiting";
import styles from "./recruiting.module.css";
import { todayIn } from "./words";

/** What onboarding asks for, and a form for what was done. */
export function Onboarding({ advisor }: { advisor: string }) {
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
        <Opener label={t("steps.add")}>
          {(close) => <DoneForm advisor={advisor} onClose={close} />}
        </Opener>
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
    schema: completion,
    initial: { step: "", completedOn: todayIn(council.zone), expiresOn: "", evidence: "" },
    command: useComplete(council.id, advisor),
    onDone: () => {
      say(t("steps.saved"));
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
