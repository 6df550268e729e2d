import { SegmentedControl } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CommandForm } from "@/shared/form/CommandForm";
import { ChoiceField, TextField } from "@/shared/form/fields";
import { CancelButton } from "@/shared/form/Opener";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { PersonField } from "@/shared/people/PersonField";
import { roleName } from "@/shared/session/roles";
import { useSession } from "@/shared/session/Session";
import { say } from "@/shared/ui/Toasts";
import styles from "./organization.module.css";
import { given, known, newcomer, useAddAndGrant, useGrant } from "./roles";

interface GiveRoleProps {
  council: string;
  onClose: () => void;
}

/** A role for somebody who is known, or for somebody new. */
export function GiveRole(props: GiveRoleProps) {
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
    schema: known,
    initial: { person: "", role: "", where: council },
    command: useGrant(organization.id),
    onDone: () => {
      say(t("roles.given"));
      onClose();
    },
  });
  return (
    <CommandForm state={state} submit={t("roles.give")} beside={<CancelButton onClick={onClose} />}>
      <PersonField form={state.form} name="person" label={t("roles.person")} />
      <RoleFields form={state.form} council={council} />
    </CommandForm>
  );
}

function Newcomer({ council, onClose }: GiveRoleProps) {
  const { t } = useTranslation("organization");
  const { organization } = useSession();
  const state = useCommandForm({
    schema: newcomer,
    initial: { name: "", email: "", role: "", where: council },
    command: useAddAndGrant(organization.id),
    onDone: () => {
      say(t("roles.given"));
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
      <ChoiceField
        form={props.form}
        name="role"
        label={t("roles.role")}
        choices={given.map((value) => ({
          value,
          label: roleName(common, value),
          hint: t(`roles.may.${value}`),
        }))}
      />
      <ChoiceField
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
