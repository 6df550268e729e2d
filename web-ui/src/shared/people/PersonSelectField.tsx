import { Radio, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { roleLabel } from "@/shared/session/roles";
import { type NamedPerson, usePeopleSearch } from "./people";
import styles from "./people.module.css";

const SHOWN = 6;

interface PersonFieldProps<Values> {
  form: UseFormReturnType<Values>;
  /** The field that holds the person's id. */
  name: keyof Values & string;
  label: string;
  hint?: string;
}

/** Selects a person of the organization by a part of the name. */
export function PersonSelectField<Values>({ form, name, label, hint }: PersonFieldProps<Values>) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState("");
  const [q] = useDebouncedValue(wanted.trim(), 200);
  const [chosen, choose] = useState<NamedPerson | null>(null);
  const found = usePeopleSearch(q).data ?? [];
  const input = form.getInputProps(name as never);
  const others = found.filter(({ id }) => id !== chosen?.id).slice(0, SHOWN);
  const shown = chosen ? [chosen, ...others] : others;
  const change = (id: string) => {
    choose(shown.find((person) => person.id === id) ?? null);
    input.onChange(id);
  };
  return (
    <div className={styles.field}>
      <TextInput
        type="search"
        label={t("person.find")}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
        autoComplete="off"
      />
      <Radio.Group
        label={label}
        description={hint}
        error={input.error}
        value={input.value ?? ""}
        onChange={change}
      >
        <div className={styles.people}>
          {shown.map((person) => (
            <Radio
              key={person.id}
              value={person.id}
              size="md"
              label={person.name}
              description={person.roles
                .map(({ role, councilName }) =>
                  [roleLabel(t, role), councilName].filter(Boolean).join(", "),
                )
                .join(" · ")}
            />
          ))}
        </div>
      </Radio.Group>
      {shown.length === 0 && <p className="lt-dimmed">{t("person.nobody")}</p>}
    </div>
  );
}
