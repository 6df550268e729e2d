import { Button } from "@mantine/core";
import { IconTelescope } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useLocation, useNavigate, useSearchParams } from "react-router";
import { isNotFound } from "@/shared/api/problem";
import { CommandForm } from "@/shared/form/CommandForm";
import { TextField } from "@/shared/form/fields";
import { useCommandForm } from "@/shared/form/useCommandForm";
import { useAuthentication } from "@/shared/session/authentication";
import { useOrganization } from "@/shared/session/organization";
import { sameOriginPath, saveReturnTo } from "@/shared/session/returnTo";
import { Card } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import styles from "./access.module.css";
import { OutboxHint } from "./OutboxHint";
import { PasskeySignInButton } from "./PasskeySignInButton";
import { emailOrPhoneSchema, emailSchema, useRequestSignInLink } from "./signIn";
import { supportsPasskeys } from "./webauthn";

/** Requests a sign-in link for an email address or phone number; there are no passwords. */
export default function SignInPage() {
  const { t } = useTranslation("access");
  const signedIn = useAuthentication();
  const organization = useOrganization();
  const from = sameOriginPath(useLocation().state?.from);
  const refused = useSearchParams()[0].get("provider") === "refused";
  if (isNotFound(organization.error)) return <Navigate to="/welcome" replace />;
  if (signedIn.data?.person) return <Navigate to={from} replace />;
  const name = organization.data?.name;
  const texts = signedIn.data?.texts ?? false;
  return (
    <div className={styles.narrow}>
      <Page
        title={name ? t("signIn.at", { name }) : t("signIn.title")}
        lead={t(texts ? "signIn.leadTexts" : "signIn.lead")}
      >
        {refused && (
          <p role="alert" className="lt-notice">
            {t("signIn.refused")}
          </p>
        )}
        <ErrorAlert error={signedIn.error} onRetry={() => void signedIn.refetch()} />
        {signedIn.data?.enterAs && (
          <Link to="/who" state={{ from }} className={styles.sample ?? ""}>
            <IconTelescope size={26} stroke={1.7} aria-hidden="true" />
            {t("signIn.sample")}
          </Link>
        )}
        <Card>
          <Form key={String(texts)} from={from} texts={texts} />
          <Providers providers={signedIn.data?.providers ?? []} />
        </Card>
        {signedIn.data?.outbox && <OutboxHint />}
        <p className={styles.aside}>
          <Link to="/ideas/by-code">{t("signIn.byCode")}</Link>
        </p>
        <p className={styles.aside}>
          <Link to="/enter/code">{t("signIn.byPaper")}</Link>
        </p>
      </Page>
    </div>
  );
}

function Form({ from, texts }: { from: string; texts: boolean }) {
  const { t } = useTranslation("access");
  const navigate = useNavigate();
  const state = useCommandForm({
    schema: texts ? emailOrPhoneSchema : emailSchema,
    initial: { to: "" },
    command: useRequestSignInLink(),
    onDone: ({ code, minutes }) => {
      saveReturnTo(from);
      const until = Date.now() + minutes * 60_000;
      const to = state.form.getValues().to.trim();
      navigate("/sign-in/sent", { state: { to, code, until, from } });
    },
  });
  return (
    <CommandForm state={state} submit={t("signIn.send")}>
      <TextField
        form={state.form}
        name="to"
        type={texts ? "text" : "email"}
        label={t(texts ? "signIn.emailOrNumber" : "signIn.email")}
        hint={t(texts ? "signIn.numberHint" : "signIn.emailHint")}
        autoComplete={texts ? "username" : "email"}
      />
    </CommandForm>
  );
}

function Providers(props: { providers: { id: string; name: string }[] }) {
  const { t } = useTranslation("access");
  const passkeys = supportsPasskeys();
  if (!passkeys && props.providers.length === 0) return null;
  return (
    <div className={styles.providers}>
      <p>{t("signIn.or")}</p>
      {passkeys && <PasskeySignInButton />}
      {props.providers.map(({ id, name }) => (
        <Button key={id} variant="default" component="a" href={`/oauth2/authorization/${id}`}>
          {t("signIn.with", { name })}
        </Button>
      ))}
    </div>
  );
}
