import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation } from "react-router";
import { isNotFound } from "@/shared/api/problem";
import { LiveProvider } from "@/shared/live/LiveProvider";
import { useAuthentication, useCurrentPerson } from "@/shared/session/authentication";
import { useOrganization } from "@/shared/session/organization";
import { saveReturnTo } from "@/shared/session/returnTo";
import { SessionProvider, useCreateSession } from "@/shared/session/SessionProvider";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { BottomTabs } from "./BottomTabs";
import { ConnectionBadge } from "./ConnectionBadge";
import { CouncilSwitcher } from "./CouncilSwitcher";
import { LanguageSwitch } from "./LanguageSwitch";
import styles from "./layout.module.css";
import { RouteScrollRestoration } from "./RouteScrollRestoration";
import { Sidebar } from "./Sidebar";
import { SkipLink } from "./SkipLink";
import { StaleNote } from "./StaleNote";
import { ThemeSwitch } from "./ThemeSwitch";
import { UserMenu } from "./UserMenu";

const SignInAgainDialog = lazy(() => import("@/features/access/SignInAgainDialog"));

/** Loads the organization and the session and then frames every signed-in page. */
export function AppLayout() {
  const signedIn = useAuthentication();
  const organization = useOrganization();
  const person = useCurrentPerson(signedIn.data?.person);
  const session = useCreateSession(organization.data, person.data, signedIn.data);
  const { pathname, search } = useLocation();
  if (isNotFound(organization.error)) return <Navigate to="/welcome" replace />;
  if (signedIn.data?.erased) return <Navigate to="/erased" replace />;
  if (signedIn.data && !signedIn.data.person && !organization.isPending) {
    const way = signedIn.data.enterAs ? "/who" : "/sign-in";
    return <Navigate to={way} replace state={{ from: pathname + search }} />;
  }
  if (signedIn.data?.secondFactor && signedIn.data.secondFactor !== "COMPLETE") {
    saveReturnTo(pathname + search);
    return <Navigate to="/second-factor" replace />;
  }
  if (!organization.data || !person.data) {
    const asked = [signedIn, organization, person];
    const retry = () => void Promise.all(asked.map((one) => one.error && one.refetch()));
    return <Waiting error={asked.find(({ error }) => error)?.error} retry={retry} />;
  }
  // In an organization without a council, only the person who set it up is signed in, so the import page is the next step.
  const missing = organization.data.councils.length > 0 ? "/no-council" : "/welcome/import";
  if (!session) return <Navigate to={missing} replace />;
  // The key discards typed text and open dialogs when another person signs in.
  return (
    <SessionProvider key={session.person.id} session={session}>
      <LiveProvider person={session.person.id}>
        <Frame />
        <Suspense>
          <SignInAgainDialog />
        </Suspense>
      </LiveProvider>
    </SessionProvider>
  );
}

function Waiting(props: { error: unknown; retry: () => void }) {
  return (
    <main className={styles.waiting}>
      {props.error ? <ErrorAlert error={props.error} onRetry={props.retry} /> : <DelayedLoader />}
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
            <CouncilSwitcher compact />
          </div>
          <ConnectionBadge />
          <div className={styles.switches}>
            <LanguageSwitch />
            <div className={styles.deskOnly}>
              <ThemeSwitch />
            </div>
            <div className={styles.phoneOnly}>
              <UserMenu compact />
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1} className={styles.content}>
          <StaleNote />
          <Outlet />
        </main>
      </div>
      <nav className={`${styles.tabs} lt-no-print`} aria-label={t("menu")}>
        <BottomTabs />
      </nav>
      <RouteScrollRestoration />
    </div>
  );
}
