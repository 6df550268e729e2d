import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { HTMLInputAutoCompleteAttribute } from "react";
import { useTranslation } from "react-i18next";
import styles from "./form.module.css";
import { characters } from "./rules";

interface Field<Values> {
  form: UseFormReturnType<Values>;
  name: keyof Values & string;
  label: string;
  /** One plain sentence under the label: an example, or why we ask. */
  hint?: string;
  /** Says so beside the label; whatever is not optional needs no star. */
  optional?: boolean;
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

function Label(props: { text: string; optional?: boolean | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      {props.text}
      {props.optional && <span className={styles.optional}> {t("form.optional")}</span>}
    </>
  );
}

function common<Values>({ form, name, label, hint, optional }: Field<Values>) {
  return {
    ...form.getInputProps(name as never),
    label: <Label text={label} optional={optional} />,
    description: hint,
  };
}

interface TextFieldProps<Values> extends Field<Values> {
  type?: "text" | "email" | "tel" | "date" | "search";
  /** What the browser may fill in: "name", "email"; nothing by default. */
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal";
}

export function TextField<Values>(props: TextFieldProps<Values>) {
  const { type = "text", autoComplete = "off", inputMode } = props;
  return (
    <TextInput
      {...common(props)}
      type={type}
      autoComplete={autoComplete}
      {...(inputMode && { inputMode })}
    />
  );
}

/** Several lines that grow with what is typed; says how much room is left once it matters. */
export function LongTextField<Values>(props: Field<Values> & { max: number; rows?: number }) {
  const { t } = useTranslation();
  const typed = characters(String(props.form.getValues()[props.name] ?? ""));
  const left = props.max - typed;
  return (
    <div>
      <Textarea
        {...common(props)}
        rows={props.rows ?? 5}
        styles={{ input: { fieldSizing: "content", minHeight: "8rem", paddingBlock: 10 } }}
      />
      <p className={styles.left} aria-live={left < 50 ? "polite" : "off"}>
        {t("form.left", { count: Math.max(0, left) })}
      </p>
    </div>
  );
}

/** For more than five choices, or known ones: the platform's own list, which phones do best. */
export function SelectField<Values>(props: Field<Values> & { choices: readonly Choice[] }) {
  const { t } = useTranslation();
  const data = [{ value: "", label: t("form.pick"), disabled: !props.optional }, ...props.choices];
  return <NativeSelect {...common(props)} data={data} />;
}

/** For up to five choices: all of them in sight, with big targets. */
export function ChoiceField<Values>(props: Field<Values> & { choices: readonly Choice[] }) {
  return (
    <Radio.Group {...common(props)}>
      <div className={styles.choices}>
        {props.choices.map(({ value, label, hint }) => (
          <Radio key={value} value={value} label={label} description={hint} size="md" />
        ))}
      </div>
    </Radio.Group>
  );
}

/** Any number of choices. */
export function ManyField<Values>(props: Field<Values> & { choices: readonly Choice[] }) {
  return (
    <Checkbox.Group {...common(props)}>
      <div className={styles.choices}>
        {props.choices.map(({ value, label, hint }) => (
          <Checkbox key={value} value={value} label={label} description={hint} size="md" />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** A yes or no. */
export function CheckField<Values>(props: Field<Values>) {
  const { form, name, label, hint } = props;
  return (
    <Checkbox
      {...form.getInputProps(name as never, { type: "checkbox" })}
      label={label}
      description={hint}
      size="md"
    />
  );
}
