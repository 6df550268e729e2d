import { Button } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import styles from "./access.module.css";
import { useEnterByPasskey } from "./passkeys";

/** Signs in with one tap; whoever has no passkey here is told so and has lost nothing. */
export function PasskeyButton() {
  const { t } = useTranslation("access");
  const enter = useEnterByPasskey();
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
          <ProblemNotice error={enter.error} />
        </div>
      )}
    </>
  );
}
