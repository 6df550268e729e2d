import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { HTMLInputAutoCompleteAttribute } from "react";
import { useTranslation } from "react-i18next";
import { characters } from "./fieldSchemas";
import styles from "./form.module.css";

interface Field<Values> {
  form: UseFormReturnType<Values>;
  name: keyof Values & string;
  label: string;
  /** One plain sentence under the label: an example, or why the value is requested. */
  hint?: string;
  /** Shows "optional" beside the label. Required fields have no mark. */
  optional?: boolean;
}

/** Describes one option of a choice field. */
export interface FieldOption {
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
  /** What the browser may fill in, such as "name" or "email". The default is nothing. */
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

/** Edits several lines of text and shows the remaining length near the limit. */
export function TextAreaField<Values>(props: Field<Values> & { max: number; rows?: number }) {
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

/** Selects one of more than five options with the native control. */
export function SelectField<Values>(props: Field<Values> & { choices: readonly FieldOption[] }) {
  const { t } = useTranslation();
  const data = [{ value: "", label: t("form.pick"), disabled: !props.optional }, ...props.choices];
  return <NativeSelect {...common(props)} data={data} />;
}

/** Selects one of up to five visible options. */
export function RadioGroupField<Values>(
  props: Field<Values> & { choices: readonly FieldOption[] },
) {
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

/** Selects any number of options. */
export function CheckboxGroupField<Values>(
  props: Field<Values> & { choices: readonly FieldOption[] },
) {
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

/** Edits a yes-or-no value. */
export function CheckboxField<Values>(props: Field<Values>) {
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
