import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { useOpenClaims } from "./compensation";
import styles from "./compensation.module.css";
import { usePayFormatters } from "./formatters";
import { groupOpenClaims } from "./OpenClaimsTab";
import { totalDue } from "./RecordPaymentDialog";

/** Shows coordinators how many claims await approval or payment. */
export default function OpenClaimsHomeCard() {
  const { t } = useTranslation("compensation");
  const { money } = usePayFormatters();
  const { council } = useSession();
  const lines = useOpenClaims(council.id).data;
  if (!lines) return null;
  const { approve, pay } = groupOpenClaims(lines);
  const currency = lines[0]?.amount.currency ?? "USD";
  const sum = (of: typeof approve) => money({ minor: totalDue(of), currency });
  if (approve.length + pay.length === 0)
    return <Card title={t("home.waiting")}>{t("home.nothing")}</Card>;
  return (
    <Card title={t("home.waiting")} subtitle={t("home.waitingLead")}>
      <dl className={styles.facts}>
        {approve.length > 0 && (
          <div>
            <dt>{t("home.approve", { count: approve.length })}</dt>
            <dd>{sum(approve)}</dd>
          </div>
        )}
        {pay.length > 0 && (
          <div>
            <dt>{t("home.pay", { count: pay.length })}</dt>
            <dd>{sum(pay)}</dd>
          </div>
        )}
      </dl>
      <Button className={styles.below ?? ""} component={Link} to="/pay">
        {t("home.open")}
      </Button>
    </Card>
  );
}
