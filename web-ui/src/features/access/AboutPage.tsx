import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PendingEmail } from "@/shared/people/PendingEmail";
import { useSession } from "@/shared/session/Session";
import { readersZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { When } from "@/shared/ui/When";
import { heldFile, useHeld, useOwnContact } from "./about";
import styles from "./access.module.css";
import { ConsentsCard } from "./ConsentsCard";
import { ContactForm } from "./ContactForm";
import { EraseMeCard } from "./EraseMeCard";
import { LooksCard } from "./LooksCard";

/** What Longtable holds about whoever is signed in: to see, to put right, to take along. */
export default function AboutPage() {
  const { t } = useTranslation("access");
  const { organization, person } = useSession();
  const known = useOwnContact(person.id);
  return (
    <Page title={t("about.title")} lead={t("about.lead")}>
      <ProblemNotice error={known.error} onRetry={() => void known.refetch()} />
      <Card title={t("about.contact")}>
        {known.isPending && <Loading />}
        {known.data && <PendingEmail person={person.id} email={known.data.email ?? ""} />}
        {known.data && (
          <ContactForm
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
      <LooksCard person={person.id} />
      <HeldCard person={person.id} />
      <EraseMeCard />
    </Page>
  );
}

function HeldCard({ person }: { person: string }) {
  const { t } = useTranslation("access");
  const held = useHeld(person);
  const zone = readersZone();
  return (
    <Card title={t("about.held")} subtitle={t("about.heldHint")}>
      <ProblemNotice error={held.error} onRetry={() => void held.refetch()} />
      {held.isPending && <Loading />}
      {held.data && (
        <>
          <div className={`${styles.take} lt-no-print`}>
            <Button
              component="a"
              href={heldFile(person)}
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
                  <When at={line.recorded} zone={zone} style="date" />
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
