import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { useAuditEvent } from "./audit";
import { downloadBlob } from "./downloadBlob";
import { PrintedReceipt } from "./PrintedReceipt";
import { ReceiptDetails } from "./ReceiptDetails";
import { type Receipt, useReceipt } from "./receipt";
import styles from "./receipt.module.css";

/** Shows a printable receipt that proves that an event was recorded. */
export default function ReceiptPage() {
  const { t, i18n } = useTranslation("audit");
  const { organization } = useSession();
  const position = Number(useParams().position);
  const event = useAuditEvent(position, i18n.language);
  const receipt = useReceipt(position);
  const retry = () => {
    void event.refetch();
    void receipt.refetch();
  };
  const error = event.error ?? receipt.error;
  return (
    <Page
      title={t("receipt.title")}
      lead={t("receipt.lead")}
      actions={receipt.data && <Keep receipt={receipt.data} position={position} />}
    >
      <ErrorAlert error={error} onRetry={retry} />
      {!error && (event.isPending || receipt.isPending) && <DelayedLoader />}
      {event.data && receipt.data && (
        <article className={styles.sheet}>
          <Card>
            <p className={styles.sentence}>{event.data.line.sentence}</p>
            <ReceiptDetails
              event={event.data}
              receipt={receipt.data}
              organization={organization.name}
            />
          </Card>
          <PrintedReceipt receipt={receipt.data} />
        </article>
      )}
    </Page>
  );
}

function Keep({ receipt, position }: { receipt: Receipt; position: number }) {
  const { t } = useTranslation("audit");
  const file = () => new Blob([receipt.file], { type: "application/json" });
  return (
    <>
      <Button
        leftSection={<IconPrinter size={20} aria-hidden="true" />}
        onClick={() => window.print()}
      >
        {t("receipt.print")}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={20} aria-hidden="true" />}
        onClick={() => downloadBlob(file(), `longtable-receipt-${position}.json`)}
      >
        {t("receipt.save")}
      </Button>
    </>
  );
}
