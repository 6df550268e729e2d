import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Disclosure } from "@/shared/form/Disclosure";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { formatInstant } from "@/shared/time/format";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { AdoptCharterForm, AmendCharterForm } from "./CharterForms";
import { type Charter, useCharter } from "./council";
import styles from "./organization.module.css";

/** Shows the current charter with its earlier versions. */
export default function CharterPage() {
  const { t } = useTranslation("organization");
  const { council, is } = useSession();
  const charter = useCharter(council.id);
  const [newest, ...older] = charter.data?.versions ?? [];
  const runs = is("administrator", "coordinator");
  const back = (
    <Button variant="default" component={Link} to="/council">
      {t("charter.back")}
    </Button>
  );
  return (
    <Page
      title={t("charter.of", { council: council.name })}
      lead={t("charter.lead")}
      actions={back}
    >
      <ErrorAlert error={charter.error} onRetry={() => void charter.refetch()} />
      {charter.isPending && <DelayedLoader />}
      {charter.data && !newest && (
        <Card>
          <EmptyState icon={IconFileText} title={t("charter.none")}>
            {t(runs ? "charter.noneHint" : "charter.noneYet")}
          </EmptyState>
          {runs && <AdoptCharterForm />}
        </Card>
      )}
      {newest && (
        <Card>
          <Adopted charter={newest} />
          <div className={styles.written}>{newest.text ?? t("erased")}</div>
          {runs && (
            <Disclosure label={t("charter.amend")}>
              {(close) => <AmendCharterForm newest={newest} onClose={close} />}
            </Disclosure>
          )}
        </Card>
      )}
      {older.length > 0 && <Older versions={older} />}
    </Page>
  );
}

function Adopted({ charter }: { charter: Charter }) {
  const { t } = useTranslation("organization");
  const day = formatInstant(`${charter.adoptedOn}T00:00:00Z`, "UTC", useLocale(), "date");
  return <p className="lt-dimmed">{t("charter.adopted", { version: charter.version, day })}</p>;
}

function Older({ versions }: { versions: Charter[] }) {
  const { t } = useTranslation("organization");
  return (
    <Card title={t("charter.older")}>
      {versions.map((version) => (
        <details key={version.version} className={styles.older}>
          <summary>
            <Adopted charter={version} />
          </summary>
          <div className={styles.written}>{version.text ?? t("erased")}</div>
        </details>
      ))}
    </Card>
  );
}
