import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { QrCode } from "./QrCode";
import type { Receipt } from "./receipt";
import styles from "./receipt.module.css";
import { qrModules } from "./receiptQrCode";

/** Prints the receipt as a QR code with instructions for its holder. */
export function PrintedReceipt({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation("audit");
  const modules = receipt.code === null ? null : qrModules(receipt.code);
  return (
    <Card>
      <div className={styles.columns}>
        <div className={styles.code}>
          {modules && receipt.code ? (
            <>
              <QrCode modules={modules} label={t("receipt.qr", { count: receipt.code.length })} />
              <p className={styles.caption}>{t("receipt.qrHint")}</p>
              <details className="lt-no-print">
                <summary>{t("receipt.text")}</summary>
                <p className={styles.text} translate="no">
                  {receipt.code}
                </p>
              </details>
            </>
          ) : (
            <p className={styles.tooLarge}>{t("receipt.tooLarge")}</p>
          )}
        </div>
        <div className={styles.words}>
          <section>
            <h2>{t("receipt.proves")}</h2>
            <p>{t("receipt.provesText")}</p>
          </section>
          <section>
            <h2>{t("receipt.provesNot")}</h2>
            <p>{t("receipt.provesNotText")}</p>
          </section>
          <section>
            <h2>{t("receipt.check")}</h2>
            <p>{t("receipt.checkText")}</p>
            <code className={styles.command}>
              <span>./run verify</span> <span>--receipt FILE</span> <span>--key KEY</span>
            </code>
            <p>{t("receipt.checkKey")}</p>
          </section>
        </div>
      </div>
    </Card>
  );
}
