import { SegmentedControl } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { CancelButton } from "@/shared/form/Disclosure";
import { RadioGroupField, TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { PersonSelectField } from "@/shared/people/PersonSelectField";
import { roleLabel } from "@/shared/session/roles";
import { useSession } from "@/shared/session/SessionProvider";
import { toast } from "@/shared/ui/ToastRegion";
import styles from "./organization.module.css";
import {
  grantableRoles,
  grantToKnownSchema,
  grantToNewSchema,
  useAddPersonWithRole,
  useGrantRole,
} from "./roles";

interface GiveRoleProps {
  council: string;
  onClose: () => void;
}

/** Grants a role to a known or a new person. */
export function GrantRoleForm(props: GiveRoleProps) {
  const { t } = useTranslation("organization");
  const [who, setWho] = useState<"known" | "new">("known");
  return (
    <div className={styles.give}>
      <SegmentedControl
        aria-label={t("roles.who")}
        value={who}
        onChange={(value) => setWho(value as "known" | "new")}
        data={[
          { value: "known", label: t("roles.known") },
          { value: "new", label: t("roles.new") },
        ]}
      />
      {who === "known" ? <Known {...props} /> : <Newcomer {...props} />}
    </div>
  );
}

function Known({ council, onClose }: GiveRoleProps) {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const state = useCommandForm({
    schema: grantToKnownSchema,
    initial: { person: "", role: "", where: council },
    command: useGrantRole(organization.id),
    onDone: () => {
      toast(t("roles.given"));
      onClose();
    },
  });
  return (
    <CommandForm state={state} submit={t("roles.give")} beside={<CancelButton onClick={onClose} />}>
      <PersonSelectField form={state.form} name="person" label={t("roles.person")} />
      <RoleFields form={state.form} council={council} />
    </CommandForm>
  );
}

function Newcomer({ council, onClose }: GiveRoleProps) {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const state = useCommandForm({
    schema: grantToNewSchema,
    initial: { name: "", email: "", role: "", where: council },
    command: useAddPersonWithRole(organization.id),
    onDone: () => {
      toast(t("roles.given"));
      onClose();
    },
  });
  return (
    <CommandForm state={state} submit={t("roles.give")} beside={<CancelButton onClick={onClose} />}>
      <TextField form={state.form} name="name" label={t("roles.name")} />
      <TextField form={state.form} name="email" type="email" label={t("roles.email")} optional />
      <RoleFields form={state.form} council={council} />
    </CommandForm>
  );
}

function RoleFields<Values extends { role: string; where: string }>(props: {
  form: UseFormReturnType<Values>;
  council: string;
}) {
  const { t } = useTranslation("organization");
  const { t: common } = useTranslation();
  const { council, organization } = useSession();
  return (
    <>
      <RadioGroupField
        form={props.form}
        name="role"
        label={t("roles.role")}
        choices={grantableRoles.map((value) => ({
          value,
          label: roleLabel(common, value),
          hint: t(`roles.may.${value}`),
        }))}
      />
      <RadioGroupField
        form={props.form}
        name="where"
        label={t("roles.where")}
        choices={[
          { value: props.council, label: council.name },
          { value: "organization", label: t("roles.all", { organization: organization.name }) },
        ]}
      />
    </>
  );
}
