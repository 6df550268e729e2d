import { Button } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import styles from "./access.module.css";
import { usePasskeySignIn } from "./passkeys";

/** Signs in with a passkey and shows a message when the device has none. */
export function PasskeySignInButton() {
  const { t } = useTranslation("access");
  const enter = usePasskeySignIn();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFingerprint size={22} stroke={1.7} aria-hidden="true" />}
        loading={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {t("passkeys.enter")}
      </Button>
      {enter.error && (
        <div className={styles.across}>
          <ErrorAlert error={enter.error} />
        </div>
      )}
    </>
  );
}
