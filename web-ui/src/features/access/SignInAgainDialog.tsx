import { Button, Modal } from "@mantine/core";
import { IconFingerprint, IconMail } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/shared/api/client";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSession } from "@/shared/session/SessionProvider";
import { answerSignInAgain, useSignInAgainAsked } from "@/shared/session/signInAgain";
import dialog from "@/shared/ui/ConfirmDialog.module.css";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import styles from "./access.module.css";
import { signInCodeSchema } from "./signIn";
import { useEnterAgain, useEnterByCode } from "./signingAgain";
import { supportsPasskeys } from "./webauthn";

/**
 * Asks the person to sign in again before a command that changes how people sign in. The typed values are kept, and the command continues
 * afterwards.
 */
export default function SignInAgainDialog() {
  const { t } = useTranslation("access");
  const opened = useSignInAgainAsked();
  return (
    <Modal.Root
      opened={opened}
      onClose={() => answerSignInAgain(false)}
      centered
      radius="lg"
      withinPortal={false}
    >
      <Modal.Overlay />
      <Modal.Content className={dialog.dialog ?? ""}>
        <Modal.Title className={dialog.title ?? ""}>{t("again.title")}</Modal.Title>
        <p>{t("again.lead")}</p>
        {opened && <Ways />}
        <div className={dialog.buttons}>
          <Button variant="default" onClick={() => answerSignInAgain(false)}>
            {t("cancel", { ns: "common" })}
          </Button>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

function Ways() {
  const { t } = useTranslation("access");
  const { person, enterAs } = useSession();
  const enter = useEnterAgain(person.id);
  const send = useMutation({ mutationFn: () => dataOf(api.POST("/api/sign-in/codes")) });
  if (enterAs)
    return (
      <div className={styles.stack}>
        <ErrorAlert error={enter.error} />
        <Button loading={enter.isPending} onClick={() => enter.mutate({ by: "sample" })}>
          {t("again.as", { name: person.name })}
        </Button>
      </div>
    );
  return (
    <div className={styles.stack}>
      <ErrorAlert error={enter.error ?? send.error} />
      {supportsPasskeys() && (
        <Button
          variant="default"
          leftSection={<IconFingerprint size={22} stroke={1.7} aria-hidden="true" />}
          loading={enter.isPending}
          onClick={() => enter.mutate({ by: "passkey" })}
        >
          {t("again.passkey")}
        </Button>
      )}
      {send.data ? (
        <WithCode person={person.id} link={send.data.link} by={send.data.by} />
      ) : (
        <Button
          variant="default"
          leftSection={<IconMail size={22} stroke={1.7} aria-hidden="true" />}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {t("again.send")}
        </Button>
      )}
    </div>
  );
}

interface WithCodeProps {
  person: string;
  link: string;
  by: "EMAIL" | "TEXT";
}

function WithCode({ person, link, by }: WithCodeProps) {
  const { t } = useTranslation("access");
  const state = useCommandForm({
    schema: signInCodeSchema,
    initial: { code: "" },
    command: useEnterByCode(person, link),
    onDone: () => undefined,
  });
  return (
    <CommandForm state={state} submit={t("again.do")}>
      <TextField
        form={state.form}
        name="code"
        label={t("enter.code")}
        hint={t(`again.sent.${by}`)}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    </CommandForm>
  );
}
