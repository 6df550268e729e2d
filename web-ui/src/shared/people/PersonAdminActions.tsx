import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import styles from "./people.module.css";

/** Links administrators to another person's sessions and to their erasure. */
export function PersonAdminActions({ person, name }: { person: string; name: string }) {
  const { t } = useTranslation();
  const { person: reader, is } = useSession();
  if (reader.id === person || !is("administrator")) return null;
  return (
    <div className={`${styles.link} lt-no-print`}>
      <Button
        variant="subtle"
        component={Link}
        to={`/people/${person}/signed-in`}
        aria-label={t("privacyOf.sessionsOf", { name })}
      >
        {t("privacyOf.sessions")}
      </Button>
      <Button
        variant="subtle"
        component={Link}
        to={`/people/${person}/erasure`}
        aria-label={t("privacyOf.eraseName", { name })}
      >
        {t("privacyOf.erase")}
      </Button>
    </div>
  );
}
