import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useSignedIn } from "@/shared/session/signedIn";
import { takeWayBack } from "@/shared/session/wayBack";
import { Card } from "@/shared/ui/Card";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { useFragment } from "@/shared/useFragment";
import styles from "./access.module.css";
import { code, isSpent, useEnter, useOpened } from "./signing";

/** Where the link of an email leads. Opening it does nothing yet: programs that check email open links, too. */
export default function EnterPage() {
  const link = useFragment();
  // Another link opened in the same window begins anew.
  return <div className={styles.narrow}>{link ? <Enter key={link} link={link} /> : <Spent />}</div>;
}

function Enter({ link }: { link: string }) {
  const { t } = useTranslation("access");
  const enter = useEnter(link);
  // A link that has just been used is not looked at again.
  const opened = useOpened(enter.isSuccess ? "" : link);
  const navigate = useNavigate();
  const home = () => navigate(takeWayBack(), { replace: true });
  if (isSpent(opened.error) || isSpent(enter.error)) return <Spent />;
  if (!opened.data)
    return (
      <Page title={t("signIn.title")}>
        <ProblemNotice error={opened.error} onRetry={() => void opened.refetch()} />
        {!opened.error && <Loading />}
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
            <ProblemNotice error={enter.error} />
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

/** The six digits that the browser shows in which the link was asked for. */
function WithCode(props: { enter: ReturnType<typeof useEnter>; onDone: () => void }) {
  const { t } = useTranslation("access");
  const state = useCommandForm({
    schema: code,
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

/** A link that no longer works; whoever is in already need not do anything. */
function Spent() {
  const { t } = useTranslation("access");
  const inside = useSignedIn().data?.person;
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
