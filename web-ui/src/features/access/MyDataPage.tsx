import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PendingEmail } from "@/shared/people/PendingEmail";
import { useSession } from "@/shared/session/SessionProvider";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { AccessLogCard } from "./AccessLogCard";
import styles from "./access.module.css";
import { ConsentsCard } from "./ConsentsCard";
import { MyContactForm } from "./MyContactForm";
import { heldDataUrl, useHeldData, useMyContact } from "./myData";
import { RequestErasureCard } from "./RequestErasureCard";

/** Shows the data held about the signed-in person and lets them correct or download it. */
export default function MyDataPage() {
  const { t } = useTranslation("access");
  const { organization, person } = useSession();
  const known = useMyContact(person.id);
  return (
    <Page title={t("about.title")} lead={t("about.lead")}>
      <ErrorAlert error={known.error} onRetry={() => void known.refetch()} />
      <Card title={t("about.contact")}>
        {known.isPending && <DelayedLoader />}
        {known.data && <PendingEmail person={person.id} email={known.data.email ?? ""} />}
        {known.data && (
          <MyContactForm
            organization={organization.id}
            person={person.id}
            known={{
              name: known.data.name ?? "",
              email: known.data.email ?? "",
              phone: known.data.phone ?? "",
            }}
          />
        )}
      </Card>
      <p className={styles.aside}>
        <Link to="/signed-in">{t("sessions.title")}</Link>
      </p>
      <ConsentsCard />
      <AccessLogCard person={person.id} />
      <HeldCard person={person.id} />
      <RequestErasureCard />
    </Page>
  );
}

function HeldCard({ person }: { person: string }) {
  const { t } = useTranslation("access");
  const held = useHeldData(person);
  const zone = browserTimeZone();
  return (
    <Card title={t("about.held")} subtitle={t("about.heldHint")}>
      <ErrorAlert error={held.error} onRetry={() => void held.refetch()} />
      {held.isPending && <DelayedLoader />}
      {held.data && (
        <>
          <div className={`${styles.take} lt-no-print`}>
            <Button
              component="a"
              href={heldDataUrl(person)}
              download
              variant="default"
              leftSection={<IconDownload size={20} aria-hidden="true" />}
            >
              {t("about.take")}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={20} aria-hidden="true" />}
              onClick={() => window.print()}
            >
              {t("about.print")}
            </Button>
          </div>
          <p>{t("about.count", { count: held.data.count, shown: held.data.lines.length })}</p>
          <ul className={styles.held}>
            {held.data.lines.map((line) => (
              <li key={line.position}>
                <span className="lt-dimmed">
                  <DateTimeText at={line.recorded} zone={zone} style="date" />
                </span>
                <span>{line.sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
