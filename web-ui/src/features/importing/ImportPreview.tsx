import { IconTableOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import styles from "./importing.module.css";
import type { Preview } from "./importJobs";
import { RejectedRows } from "./RejectedRows";

type Count = Preview["counts"][number];

/** Shows what an import would add and which rows it rejects. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const { t } = useTranslation("importing");
  return (
    <>
      {preview.somethingToBring ? (
        <Counts preview={preview} />
      ) : (
        <Card>
          <EmptyState icon={IconTableOff} title={t("preview.nothing")}>
            {t("preview.nothingHint")}
          </EmptyState>
        </Card>
      )}
      {preview.refusedFiles.length > 0 && (
        <Card title={t("preview.refused")} subtitle={t("preview.refusedText")}>
          <ul className={styles.notes}>
            {preview.refusedFiles.map(({ file, reason, remedy }) => (
              <li key={file}>
                <strong>{file}</strong> {reason} {remedy}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {preview.rejectedRows > 0 && <RejectedRows preview={preview} />}
      {preview.notes.length > 0 && (
        <Card title={t("preview.notes")}>
          <ul className={styles.notes}>
            {preview.notes.map(({ file, text }) => (
              <li key={`${file} ${text}`}>
                <strong>{file}</strong> {text}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Counts({ preview }: { preview: Preview }) {
  const { t } = useTranslation("importing");
  const number = new Intl.NumberFormat(useLocale());
  const columns: [Column<Count>, ...Column<Count>[]] = [
    { key: "what", header: t("counts.what"), cell: ({ what }) => t(`what.${what}`) },
    {
      key: "rows",
      header: t("counts.rows"),
      cell: ({ rows }) => number.format(rows),
      align: "end",
    },
    {
      key: "there",
      header: t("counts.there"),
      cell: ({ there }) => number.format(there),
      align: "end",
    },
    {
      key: "fresh",
      header: t("counts.fresh"),
      cell: ({ rows, there }) => <strong>{number.format(rows - there)}</strong>,
      align: "end",
    },
  ];
  return (
    <Card flush title={t("preview.title")} subtitle={<Said preview={preview} />}>
      <DataTable
        caption={t("preview.title")}
        columns={columns}
        rows={preview.counts}
        rowKey={({ what }) => what}
      />
    </Card>
  );
}

function Said({ preview }: { preview: Preview }) {
  const { t } = useTranslation("importing");
  const { repeated } = preview;
  return (
    <>
      {t("preview.text")}
      {repeated > 0 && ` ${t("preview.repeated", { count: repeated })}`}
    </>
  );
}
