import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/Session";
import { capabilities, useActors } from "./audit";
import styles from "./audit.module.css";
import type { Filter } from "./filter";

interface FiltersProps {
  filter: Filter;
  onChange: (part: Partial<Filter>) => void;
}

/** What to look for; every change counts at once. */
export function Filters({ filter, onChange }: FiltersProps) {
  const { t } = useTranslation("audit");
  const { council, organization, is } = useSession();
  const everything = { value: "", label: t("filter.all") };
  const people = useActors(filter);
  const known = capabilities.map((value) => ({ value, label: t(`capability.${value}`) }));
  return (
    <search className={`${styles.filters} lt-no-print`} aria-label={t("filter.title")}>
      {is("administrator", "leader") && (
        <NativeSelect
          label={t("filter.where")}
          value={filter.scope}
          onChange={(event) => onChange({ scope: event.currentTarget.value })}
          data={[
            { value: "", label: council.name },
            { value: "organization", label: organization.name },
          ]}
        />
      )}
      <NativeSelect
        label={t("filter.about")}
        value={filter.capability}
        onChange={(event) => onChange({ capability: event.currentTarget.value })}
        data={[everything, ...known]}
      />
      <NativeSelect
        label={t("filter.who")}
        value={filter.actor}
        onChange={(event) => onChange({ actor: event.currentTarget.value })}
        data={[{ value: "", label: t("filter.everybody") }, ...people]}
      />
      <TextInput
        type="date"
        label={t("filter.from")}
        value={filter.from}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("filter.to")}
        value={filter.to}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
    </search>
  );
}
