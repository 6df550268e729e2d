import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { ChoiceField, LongTextField, TextField } from "@/shared/form/fields";
import { CancelButton, Opener } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { Card } from "@/shared/ui/Card";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import { say } from "@/shared/ui/Toasts";
import { Day } from "./Day";
import { outcome, trial, useCloseTrial, useStartTrial } from "./profiling";
import type { Entry, Way } from "./recruiting";
import styles from "./recruiting.module.css";
import { fits, todayIn } from "./words";

const mayTry: Entry["stage"][] = ["NOMINATED", "CONTACTED", "INVITED", "SEATED"];

/** Starting small: what was tried for a while, what is being tried, and the next try. */
export function Trials({ way, stage }: { way: Way; stage: Entry["stage"] | undefined }) {
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
        <Opener label={t("trial.close")}>
          {(close) => <CloseForm advisor={way.advisor} onClose={close} />}
        </Opener>
      )}
      {may && !running && (
        <Opener label={t("trial.start")}>
          {(close) => <StartForm advisor={way.advisor} onClose={close} />}
        </Opener>
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
    schema: trial,
    initial: { goal: "", startsOn: todayIn(council.zone), endsOn: "" },
    command: useStartTrial(council.id, advisor),
    onDone: () => {
      say(t("trial.started"));
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
    schema: outcome,
    initial: { fit: "", note: "" },
    command: useCloseTrial(council.id, advisor),
    onDone: () => {
      say(t("trial.closed"));
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
      <ChoiceField
        form={form}
        name="fit"
        label={t("trial.fit")}
        choices={fits.map((value) => ({ value, label: t(`fit.${value}`) }))}
      />
      <LongTextField form={form} name="note" label={t("trial.note")} max={2000} rows={3} optional />
    </CommandForm>
  );
}
