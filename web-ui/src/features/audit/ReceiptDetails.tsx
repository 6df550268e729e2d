import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import type { AuditEvent } from "./audit";
import styles from "./audit.module.css";
import { DefinitionList } from "./DefinitionList";
import { ExactTime } from "./ExactTime";
import type { Receipt } from "./receipt";

/** Two times that differ by less than this, in milliseconds, are shown as one. */
const ALIKE = 60_000;

interface ReceiptFactsProps {
  event: AuditEvent;
  receipt: Receipt;
  organization: string;
}

/** Shows where, when and under which signature an event was recorded. */
export function ReceiptDetails({ event, receipt, organization }: ReceiptFactsProps) {
  const { t } = useTranslation("audit");
  const numbers = new Intl.NumberFormat(useLocale());
  const { line, chain } = event;
  const late = Math.abs(Date.parse(chain.at) - Date.parse(line.effective)) > ALIKE;
  const happened: [string, ReactNode] = [
    t("receipt.happened"),
    <ExactTime key="e" at={line.effective} zone={line.zone} />,
  ];
  return (
    <DefinitionList
      facts={[
        [t("receipt.council"), [line.councilName, organization].filter(Boolean).join(", ")],
        ...(late ? [happened] : []),
        [t("receipt.recorded"), <ExactTime key="r" at={chain.at} zone={line.zone} />],
        [t("receipt.place"), t("receipt.placeOf", { position: String(line.position) })],
        [
          t("receipt.signed"),
          t("receipt.signedWith", { count: receipt.size, size: numbers.format(receipt.size) }),
        ],
        [
          t("receipt.key"),
          <code key="k" className={styles.hash}>
            {receipt.key}
          </code>,
        ],
      ]}
    />
  );
}
