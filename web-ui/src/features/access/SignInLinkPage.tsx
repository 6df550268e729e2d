import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useAuthentication } from "@/shared/session/authentication";
import { takeReturnTo } from "@/shared/session/returnTo";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { useUrlSecret } from "@/shared/useUrlSecret";
import styles from "./access.module.css";
import { isLinkInvalid, signInCodeSchema, useSignInLinkDetails, useSignInWithLink } from "./signIn";

/** Confirms a sign-in link after a click. Opening the page does not use the link, because email scanners also open links. */
export default function SignInLinkPage() {
  const link = useUrlSecret();
  // The key resets the page when another link is opened in the same window.
  return <div className={styles.narrow}>{link ? <Enter key={link} link={link} /> : <Spent />}</div>;
}

function Enter({ link }: { link: string }) {
  const { t } = useTranslation("access");
  const enter = useSignInWithLink(link);
  // A link that has just been used is not looked up again.
  const opened = useSignInLinkDetails(enter.isSuccess ? "" : link);
  const navigate = useNavigate();
  const home = () => navigate(takeReturnTo(), { replace: true });
  if (isLinkInvalid(opened.error) || isLinkInvalid(enter.error)) return <Spent />;
  if (!opened.data)
    return (
      <Page title={t("signIn.title")}>
        <ErrorAlert error={opened.error} onRetry={() => void opened.refetch()} />
        {!opened.error && <DelayedLoader />}
      </Page>
    );
  const { name, codeNeeded, invitation } = opened.data;
  return (
    <Page
      title={t(invitation ? "enter.welcome" : "enter.hello", { name })}
      lead={t(invitation ? "enter.invited" : codeNeeded ? "enter.elsewhere" : "enter.lead")}
    >
      <Card>
        {codeNeeded ? (
          <WithCode enter={enter} onDone={home} />
        ) : (
          <div className={styles.stack}>
            <ErrorAlert error={enter.error} />
            <Button
              size="lg"
              loading={enter.isPending}
              onClick={() => enter.mutate({ code: null }, { onSuccess: home })}
            >
              {t("enter.do")}
            </Button>
          </div>
        )}
      </Card>
    </Page>
  );
}

/** Asks for the six-digit code from the browser in which the link was requested. */
function WithCode(props: { enter: ReturnType<typeof useSignInWithLink>; onDone: () => void }) {
  const { t } = useTranslation("access");
  const state = useCommandForm({
    schema: signInCodeSchema,
    initial: { code: "" },
    command: props.enter,
    onDone: props.onDone,
  });
  return (
    <div className={styles.digits}>
      <CommandForm
        state={state}
        submit={t("enter.do")}
        beside={
          <Button variant="subtle" component={Link} to="/sign-in">
            {t("enter.noCode")}
          </Button>
        }
      >
        <TextField
          form={state.form}
          name="code"
          label={t("enter.code")}
          hint={t("enter.codeHint")}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </CommandForm>
    </div>
  );
}

/** Shows that a link no longer works. A person who is already signed in can simply continue. */
function Spent() {
  const { t } = useTranslation("access");
  const inside = useAuthentication().data?.person;
  return (
    <Page title={t("spent.title")} lead={t("spent.lead")}>
      <Card>
        <div className={styles.stack}>
          <p>{t(inside ? "spent.inside" : "spent.next")}</p>
          <div className={styles.buttons}>
            <Button component={Link} to={inside ? "/" : "/sign-in"}>
              {t(inside ? "spent.goOn" : "spent.again")}
            </Button>
          </div>
        </div>
      </Card>
    </Page>
  );
}
