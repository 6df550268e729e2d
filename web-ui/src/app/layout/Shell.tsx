import { useTranslation } from "react-i18next";
import { Navigate, Outlet, ScrollRestoration } from "react-router";
import { isMissing } from "@/shared/api/problem";
import { LiveProvider } from "@/shared/live/Live";
import { useFreshPerson } from "@/shared/session/fresh";
import { useOrganization } from "@/shared/session/organization";
import { SessionProvider, useSessionOf } from "@/shared/session/Session";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { BottomTabs } from "./BottomTabs";
import { LanguageSwitch } from "./LanguageSwitch";
import { LiveBadge } from "./LiveBadge";
import styles from "./layout.module.css";
import { PersonMenu } from "./PersonMenu";
import { Place } from "./Place";
import { Sidebar } from "./Sidebar";
import { SkipLink } from "./SkipLink";
import { ThemeSwitch } from "./ThemeSwitch";

/** What stands around every page, once it is known where we are and who is here. */
export function Shell() {
  const organization = useOrganization();
  const session = useSessionOf(organization.data);
  useFreshPerson();
  if (isMissing(organization.error)) return <Navigate to="/welcome" replace />;
  if (!organization.data)
    return <Waiting error={organization.error} retry={organization.refetch} />;
  // An organization without a council has nobody to be yet but the one who set it up: what is missing is its sheets.
  const missing = organization.data.councils.length > 0 ? "/who" : "/welcome/import";
  if (!session) return <Navigate to={missing} replace />;
  return (
    <SessionProvider session={session}>
      <LiveProvider>
        <Frame />
      </LiveProvider>
    </SessionProvider>
  );
}

function Waiting(props: { error: unknown; retry: () => void }) {
  return (
    <main className={styles.waiting}>
      {props.error ? <ProblemNotice error={props.error} onRetry={props.retry} /> : <Loading />}
    </main>
  );
}

function Frame() {
  const { t } = useTranslation();
  return (
    <div className={styles.shell}>
      <SkipLink />
      <Sidebar />
      <div className={styles.column}>
        <header className={`${styles.top} lt-no-print`}>
          <div className={styles.phoneOnly}>
            <Place compact />
          </div>
          <LiveBadge />
          <div className={styles.switches}>
            <LanguageSwitch />
            <div className={styles.deskOnly}>
              <ThemeSwitch />
            </div>
            <div className={styles.phoneOnly}>
              <PersonMenu compact />
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className={styles.content}>
          <Outlet />
        </main>
      </div>
      <nav className={`${styles.tabs} lt-no-print`} aria-label={t("menu")}>
        <BottomTabs />
      </nav>
      <ScrollRestoration />
    </div>
  );
}
