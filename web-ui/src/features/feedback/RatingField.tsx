import { Radio } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import type { Question } from "./feedback";
import styles from "./feedback.module.css";

const scores = ["1", "2", "3", "4", "5"] as const;

interface ScoreFieldProps<Values> {
  form: UseFormReturnType<Values>;
  name: Question & keyof Values;
}

/** Rates one question from one to five. */
export function RatingField<Values>({ form, name }: ScoreFieldProps<Values>) {
  const { t } = useTranslation("feedback");
  return (
    <Radio.Group {...form.getInputProps(name as never)} label={t(`question.${name}`)}>
      <div className={styles.scores}>
        {scores.map((value) => (
          <Radio key={value} value={value} label={t(`score.${value}`)} size="md" />
        ))}
      </div>
    </Radio.Group>
  );
}
