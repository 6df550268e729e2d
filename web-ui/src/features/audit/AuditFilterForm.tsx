import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { capabilities, useActorOptions } from "./audit";
import styles from "./audit.module.css";
import type { AuditFilter } from "./auditFilter";

interface FiltersProps {
  filter: AuditFilter;
  onChange: (part: Partial<AuditFilter>) => void;
}

/** Edits the audit filter and applies each change immediately. */
export function AuditFilterForm({ filter, onChange }: FiltersProps) {
  const { t } = useTranslation("audit");
  const { council, organization, is } = useSession();
  const everything = { value: "", label: t("filter.all") };
  const people = useActorOptions(filter);
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
