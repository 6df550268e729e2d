import { Button, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useLocation, useNavigate } from "react-router";
import * as z from "zod/mini";
import { useAuthentication } from "@/shared/session/authentication";
import { sameOriginPath } from "@/shared/session/returnTo";
import { useLocale } from "@/shared/text/locale";
import { formatInstant } from "@/shared/time/format";
import { useNow } from "@/shared/time/useNow";
import { browserTimeZone } from "@/shared/time/zones";
import { Card } from "@/shared/ui/Card";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { toast } from "@/shared/ui/ToastRegion";
import styles from "./access.module.css";
import { OutboxHint } from "./OutboxHint";
import { useRequestSignInLink } from "./signIn";

/** The state is stored in the history entry, because a phone may unload the page while the person reads their email. */
const asked = z.object({
  to: z.string(),
  code: z.string(),
  until: z.number(),
  from: z.string(),
});

type Asked = z.infer<typeof asked>;

/** Shows the sign-in code and continues when the link was used in this browser. */
export default function SignInLinkSentPage() {
  const { state } = useLocation();
  const signedIn = useAuthentication(true);
  const known = asked.safeParse(state).data;
  if (signedIn.data?.person) return <Navigate to={sameOriginPath(known?.from)} replace />;
  if (!known) return <Navigate to="/sign-in" replace />;
  return <Sent asked={known} outbox={signedIn.data?.outbox ?? false} />;
}

function Sent({ asked, outbox }: { asked: Asked; outbox: boolean }) {
  const { t } = useTranslation("access");
  const navigate = useNavigate();
  const again = useRequestSignInLink();
  const { to, from } = asked;
  const mail = to.includes("@");
  const sendAgain = () =>
    again.mutate(
      { to },
      {
        onSuccess: ({ code, minutes }) => {
          const until = Date.now() + minutes * 60_000;
          navigate("/sign-in/sent", { replace: true, state: { to, code, until, from } });
          toast(t("sent.sentAgain"));
        },
      },
    );
  return (
    <div className={styles.narrow}>
      <Page title={t(mail ? "sent.title" : "sent.titleText")} lead={t("sent.lead", { to })}>
        <Card>
          <div className={styles.stack}>
            <Code {...asked} />
            <p className="lt-dimmed">{t(mail ? "sent.nothing" : "sent.nothingText")}</p>
            <ErrorAlert error={again.error} />
            <div className={styles.buttons}>
              <Button variant="default" loading={again.isPending} onClick={sendAgain}>
                {t("sent.again")}
              </Button>
              <Button variant="subtle" component={Link} to="/sign-in" state={{ from }}>
                {t("sent.other")}
              </Button>
            </div>
          </div>
        </Card>
        {outbox && <OutboxHint />}
      </Page>
    </div>
  );
}

function Code({ code, until }: Asked) {
  const { t } = useTranslation("access");
  const locale = useLocale();
  const now = useNow();
  if (now >= until) return <p className="lt-notice">{t("sent.old")}</p>;
  const time = formatInstant(new Date(until).toISOString(), browserTimeZone(), locale, "time");
  return (
    <div className={styles.asked}>
      <p>{t("sent.elsewhere")}</p>
      <p className={styles.code}>
        <span aria-hidden="true">{`${code.slice(0, 3)}\u00a0${code.slice(3)}`}</span>
        <VisuallyHidden>{code.split("").join(" ")}</VisuallyHidden>
      </p>
      <p className="lt-dimmed">{t("sent.holds", { time })}</p>
    </div>
  );
}
