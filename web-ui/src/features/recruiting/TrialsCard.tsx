import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton, Disclosure } from "@/shared/form/Disclosure";
import { RadioGroupField, TextAreaField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { toast } from "@/shared/ui/ToastRegion";
import { Day } from "./Day";
import { fits, todayIn } from "./options";
import { closeTrialSchema, trialSchema, useCloseTrial, useStartTrial } from "./profileAndTrials";
import type { AdvisorHistory, Entry } from "./recruiting";
import styles from "./recruiting.module.css";

const mayTry: Entry["stage"][] = ["NOMINATED", "CONTACTED", "INVITED", "SEATED"];

/** Shows an advisor's trial tasks and starts a new one. */
export function TrialsCard({
  way,
  stage,
}: {
  way: AdvisorHistory;
  stage: Entry["stage"] | undefined;
}) {
  const { t } = useTranslation("recruiting");
  const { council, is } = useSession();
  const runs = is("administrator", "coordinator");
  const running = way.trials.find(({ fit }) => !fit);
  const may = runs && stage !== undefined && mayTry.includes(stage);
  if (way.trials.length === 0 && !may) return null;
  const over = running && running.endsOn < todayIn(council.zone);
  return (
    <Card title={t("trial.title")} subtitle={t("trial.lead")}>
      <ul className={styles.people}>
        {way.trials.map((it, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: trials are only ever added at the end
          <li key={index}>
            <strong>{it.goal.text ?? "—"}</strong>
            <span className={styles.facts}>
              <StatusBadge tone={it.fit ? "neutral" : over ? "attention" : "waiting"}>
                {t(it.fit ? `fit.${it.fit}` : over ? "trial.over" : "fit.running")}
              </StatusBadge>
              <span>
                <Day on={it.startsOn} /> – <Day on={it.endsOn} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {runs && running && (
        <Disclosure label={t("trial.close")}>
          {(close) => <CloseForm advisor={way.advisor} onClose={close} />}
        </Disclosure>
      )}
      {may && !running && (
        <Disclosure label={t("trial.start")}>
          {(close) => <StartForm advisor={way.advisor} onClose={close} />}
        </Disclosure>
      )}
    </Card>
  );
}

interface FormProps {
  advisor: string;
  onClose: () => void;
}

function StartForm({ advisor, onClose }: FormProps) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const state = useCommandForm({
    schema: trialSchema,
    initial: { goal: "", startsOn: todayIn(council.zone), endsOn: "" },
    command: useStartTrial(council.id, advisor),
    onDone: () => {
      toast(t("trial.started"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <CommandForm
      state={state}
      submit={t("trial.start")}
      beside={<CancelButton onClick={onClose} />}
    >
      <TextField form={form} name="goal" label={t("trial.goal")} hint={t("trial.goalHint")} />
      <TextField form={form} name="startsOn" type="date" label={t("trial.startsOn")} />
      <TextField
        form={form}
        name="endsOn"
        type="date"
        label={t("trial.endsOn")}
        hint={t("trial.endsHint")}
      />
    </CommandForm>
  );
}

function CloseForm({ advisor, onClose }: FormProps) {
  const { t } = useTranslation("recruiting");
  const { council } = useSession();
  const state = useCommandForm({
    schema: closeTrialSchema,
    initial: { fit: "", note: "" },
    command: useCloseTrial(council.id, advisor),
    onDone: () => {
      toast(t("trial.closed"));
      onClose();
    },
  });
  const { form } = state;
  return (
    <CommandForm
      state={state}
      submit={t("trial.close")}
      beside={<CancelButton onClick={onClose} />}
    >
      <RadioGroupField
        form={form}
        name="fit"
        label={t("trial.fit")}
        choices={fits.map((value) => ({ value, label: t(`fit.${value}`) }))}
      />
      <TextAreaField form={form} name="note" label={t("trial.note")} max={2000} rows={3} optional />
    </CommandForm>
  );
}
