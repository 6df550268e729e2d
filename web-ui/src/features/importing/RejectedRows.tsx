import { Button, NativeSelect } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import styles from "./importing.module.css";
import type { Preview, RejectedRow, Sheet } from "./importJobs";
import { downloadCsv, rejectedRowsCsv, rejectedRowsFileName } from "./rejectedRowsFile";

const AT_ONCE = 25;

/** Lists rejected rows with the cell, reason and correction, and offers them as a file. */
export function RejectedRows({ preview }: { preview: Preview }) {
  const { t } = useTranslation("importing");
  const [file, setFile] = useState("");
  const [shown, setShown] = useState(AT_ONCE);
  const rows = preview.rejected.filter((row) => !file || row.file === file);
  const sheets = preview.sheets.filter((sheet) =>
    preview.rejected.some((row) => row.file === sheet.file),
  );
  return (
    <Card
      flush
      title={t("rejected.title", { count: preview.rejectedRows })}
      subtitle={t("rejected.text")}
    >
      <div className={styles.tools}>
        {sheets.length > 1 && (
          <NativeSelect
            label={t("rejected.show")}
            value={file}
            onChange={(event) => setFile(event.currentTarget.value)}
            data={[
              { value: "", label: t("rejected.all") },
              ...sheets.map((sheet) => ({ value: sheet.file, label: sheet.file })),
            ]}
          />
        )}
        {sheets
          .filter((sheet) => !file || sheet.file === file)
          .map((sheet) => (
            <Download key={sheet.file} sheet={sheet} rows={preview.rejected} />
          ))}
      </div>
      <Rows rows={rows.slice(0, shown)} />
      {rows.length > shown && (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setShown(shown + 4 * AT_ONCE)}>
            {t("rejected.more")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Download({ sheet, rows }: { sheet: Sheet; rows: RejectedRow[] }) {
  const { t } = useTranslation("importing");
  const own = rows.filter((row) => row.file === sheet.file);
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={20} aria-hidden="true" />}
      onClick={() =>
        downloadCsv(
          rejectedRowsCsv(sheet, own, t("rejected.column")),
          rejectedRowsFileName(sheet, t("rejected.fileSuffix")),
        )
      }
    >
      {t("rejected.download", { file: sheet.file })}
    </Button>
  );
}

function Rows({ rows }: { rows: RejectedRow[] }) {
  const { t } = useTranslation("importing");
  const columns: [Column<RejectedRow>, ...Column<RejectedRow>[]] = [
    {
      key: "place",
      header: t("rejected.place"),
      cell: ({ file, line }) => t("rejected.line", { file, line }),
    },
    {
      key: "problem",
      header: t("rejected.problem"),
      cell: ({ problems }) => (
        <div className={styles.problems}>
          {problems.map(({ field, value, reason, remedy }) => (
            <p key={field}>
              <strong>{value ? `${field}: “${value}”` : field}</strong>
              <br />
              {reason} {remedy}
            </p>
          ))}
        </div>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("rejected.caption")}
      columns={columns}
      rows={rows}
      rowKey={({ file, line }) => `${file} ${line}`}
    />
  );
}
