import { IconReceipt } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ClaimHistory } from "./ClaimHistory";
import { pendingReportablePay } from "./claimCalculation";
import { type Claim, type Statement, useAttendedMeetings, usePayPolicies } from "./compensation";
import styles from "./compensation.module.css";
import { Day } from "./Day";
import { usePayFormatters } from "./formatters";
import { PayTotalsRow } from "./PayTotalsRow";
import { ReportingThresholdNotice } from "./ReportingThresholdNotice";

interface StatementViewProps {
  statement: Statement;
  /** The name of the person whose statement it is, for the printout. */
  name: string;
  /** Renders the actions for a claim. */
  deeds: (line: Claim) => ReactNode;
  empty: ReactNode;
}

/** Shows a person's claims and payments for a year, on screen or in print. */
export function PayStatement({ statement, name, deeds, empty }: StatementViewProps) {
  const { t } = useTranslation("compensation");
  const { organization } = useSession();
  const { money } = usePayFormatters();
  const { lines, totals, year } = statement;
  const policy = usePayPolicies()?.find((each) => each.year === year);
  const reported = statement.reportableInYear?.minor ?? 0;
  const currency = totals?.paid.currency ?? policy?.time.currency ?? "USD";
  const columns = useColumns(statement.person, deeds);
  if (!totals && !statement.paidInYear)
    return (
      <Card>
        <EmptyState icon={IconReceipt} title={t("statement.none", { year })}>
          {empty}
        </EmptyState>
      </Card>
    );
  return (
    <>
      <p className={styles.onPaper}>
        {organization.name} · {name} · {year}
      </p>
      {totals && (
        <Card title={t("statement.totals", { year })}>
          <PayTotalsRow totals={totals} />
          <p className={`lt-dimmed ${styles.below}`}>
            {t("statement.reported", {
              year,
              paid: money(statement.paidInYear ?? { minor: 0, currency }),
              amount: money({ minor: reported, currency }),
            })}
          </p>
        </Card>
      )}
      {policy && (
        <ReportingThresholdNotice policy={policy} minor={reported + pendingReportablePay(lines)} />
      )}
      {lines.length > 0 && (
        <Card flush title={t("statement.lines")}>
          <DataTable
            caption={t("statement.lines")}
            columns={columns}
            rows={lines}
            rowKey={({ claim }) => claim}
          />
        </Card>
      )}
      <p className={styles.onPaper}>{t("statement.foot")}</p>
    </>
  );
}

function useColumns(
  person: string,
  deeds: (line: Claim) => ReactNode,
): [Column<Claim>, ...Column<Claim>[]] {
  const { t } = useTranslation("compensation");
  const { money, quantity, rate } = usePayFormatters();
  const attended = useAttendedMeetings(person).data ?? [];
  const titleOf = (line: Claim) =>
    attended.find(({ card }) => card.meeting === line.meeting)?.card.title;
  return [
    { key: "day", header: t("column.day"), cell: ({ on }) => <Day on={on} /> },
    {
      key: "what",
      header: t("column.what"),
      cell: (line) => (
        <>
          <strong>{t(`category.${line.category}`)}</strong>
          {titleOf(line) && ` · ${titleOf(line)}`}
          <br />
          <span className={styles.detail}>
            {quantity(line.category, line.quantity)}
            {!line.stated && ` · ${rate(line.category, line.rate)}`}
            {line.receipt && ` · ${t("receipt", { receipt: line.receipt })}`}
          </span>
        </>
      ),
    },
    {
      key: "amount",
      header: t("column.amount"),
      align: "end",
      cell: ({ amount }) => <span className={styles.whole}>{money(amount)}</span>,
    },
    {
      key: "standing",
      header: t("column.standing"),
      cell: (line) => (
        <>
          <ClaimHistory line={line} />
          {deeds(line)}
        </>
      ),
    },
  ];
}
