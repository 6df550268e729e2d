import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { LongTextField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/Session";
import { Card as Surface } from "@/shared/ui/Card";
import { say } from "@/shared/ui/Toasts";
import type { Card } from "./meetings";
import { corrected, useCorrect } from "./running";

/** Puts something in closed minutes right; the minutes themselves stay as they were. */
export function CorrectForm({ card }: { card: Card }) {
  const { t } = useTranslation("meetings");
  const { council } = useSession();
  const [wanted, want] = useState(false);
  const state = useCommandForm({
    schema: corrected,
    initial: { what: "", why: "" },
    command: useCorrect(council.id, card.meeting),
    onDone: () => {
      say(t("correct.done"));
      state.form.reset();
      want(false);
    },
  });
  return (
    <div className="lt-no-print">
      <Surface title={t("correct.title")} subtitle={t("correct.hint")}>
        {wanted ? (
          <CommandForm state={state} submit={t("correct.do")}>
            <LongTextField form={state.form} name="what" label={t("correct.what")} max={4000} />
            <TextField form={state.form} name="why" label={t("correct.why")} />
          </CommandForm>
        ) : (
          <div>
            <Button variant="default" onClick={() => want(true)}>
              {t("correct.begin")}
            </Button>
          </div>
        )}
      </Surface>
    </div>
  );
}
