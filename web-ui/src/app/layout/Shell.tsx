import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation } from "react-router";
import { isMissing } from "@/shared/api/problem";
import { LiveProvider } from "@/shared/live/Live";
import { useOrganization } from "@/shared/session/organization";
import { SessionProvider, useSessionOf } from "@/shared/session/Session";
import { useOwnPerson, useSignedIn } from "@/shared/session/signedIn";
import { keepWayBack } from "@/shared/session/wayBack";
import { Loading } from "@/shared/ui/Loading";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { BottomTabs } from "./BottomTabs";
import { LanguageSwitch } from "./LanguageSwitch";
import { LiveBadge } from "./LiveBadge";
import styles from "./layout.module.css";
import { PersonMenu } from "./PersonMenu";
import { Place } from "./Place";
import { Scrolling } from "./Scrolling";
import { Sidebar } from "./Sidebar";
import { SkipLink } from "./SkipLink";
import { StaleNote } from "./StaleNote";
import { ThemeSwitch } from "./ThemeSwitch";

const SignInAgainDialog = lazy(() => import("@/features/access/SignInAgainDialog"));

/** What stands around every page, once it is known where we are and who is here. */
export function Shell() {
  const signedIn = useSignedIn();
  const organization = useOrganization();
  const person = useOwnPerson(signedIn.data?.person);
  const session = useSessionOf(organization.data, person.data, signedIn.data);
  const { pathname, search } = useLocation();
  if (isMissing(organization.error)) return <Navigate to="/welcome" replace />;
  if (signedIn.data?.erased) return <Navigate to="/erased" replace />;
  if (signedIn.data && !signedIn.data.person && !organization.isPending) {
    const way = signedIn.data.enterAs ? "/who" : "/sign-in";
    return <Navigate to={way} replace state={{ from: pathname + search }} />;
  }
  if (signedIn.data?.secondFactor && signedIn.data.secondFactor !== "COMPLETE") {
    keepWayBack(pathname + search);
    return <Navigate to="/second-factor" replace />;
  }
  if (!organization.data || !person.data) {
    const asked = [signedIn, organization, person];
    const retry = () => void Promise.all(asked.map((one) => one.error && one.refetch()));
    return <Waiting error={asked.find(({ error }) => error)?.error} retry={retry} />;
  }
  // An organization without a council has nobody yet but the one who set it up: what is missing is its sheets.
  const missing = organization.data.councils.length > 0 ? "/no-council" : "/welcome/import";
  if (!session) return <Navigate to={missing} replace />;
  // Somebody else sees other pages: nothing that was typed or opened stays.
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
          <StaleNote />
          <Outlet />
        </main>
      </div>
      <nav className={`${styles.tabs} lt-no-print`} aria-label={t("menu")}>
        <BottomTabs />
      </nav>
      <Scrolling />
    </div>
  );
}
