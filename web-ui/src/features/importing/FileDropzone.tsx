import { ActionIcon, Button } from "@mantine/core";
import { IconFileSpreadsheet, IconTrash, IconUpload } from "@tabler/icons-react";
import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { addFiles, type FileSelection, removeFile } from "./importFiles";
import styles from "./importing.module.css";

/** Selects files with a button or by drag and drop. */
export function FileDropzone(props: {
  chosen: FileSelection;
  onChange: (chosen: FileSelection) => void;
}) {
  const { t } = useTranslation("importing");
  const { chosen, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const add = (files: FileList | null) => {
    if (files?.length) onChange(addFiles(chosen, [...files]));
  };
  const drag = (event: DragEvent, entering: boolean) => {
    event.preventDefault();
    setOver(entering);
  };
  return (
    <Card title={t("files.title")} subtitle={t("files.text")}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: drag and drop is an alternative to the button */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          add(event.dataTransfer.files);
        }}
      >
        <IconUpload size={36} stroke={1.4} aria-hidden="true" />
        <p className={styles.dropHint}>{t("files.drop")}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid="files"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv"
          onChange={(event) => {
            add(event.currentTarget.files);
            event.currentTarget.value = "";
          }}
        />
        <Button
          variant={chosen.files.length > 0 ? "default" : "filled"}
          onClick={() => input.current?.click()}
        >
          {t(chosen.files.length > 0 ? "files.more" : "files.choose")}
        </Button>
      </div>
      <LeftOut chosen={chosen} />
      <FileList files={chosen.files} onRemove={(name) => onChange(removeFile(chosen, name))} />
    </Card>
  );
}

function LeftOut({ chosen }: { chosen: FileSelection }) {
  const { t } = useTranslation("importing");
  return (
    <div role="alert">
      {chosen.left.map(({ name, why }) => (
        <p key={name} className={`lt-notice ${styles.left}`}>
          {t(`files.left.${why}`, { name })}
        </p>
      ))}
    </div>
  );
}

function FileList(props: { files: File[]; onRemove: (name: string) => void }) {
  const { t } = useTranslation("importing");
  const locale = useLocale();
  if (props.files.length === 0) return null;
  const size = (bytes: number) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: bytes < 1_000_000 ? "kilobyte" : "megabyte",
      maximumFractionDigits: bytes < 1_000_000 ? 0 : 1,
    }).format(Math.max(1_000, bytes) / (bytes < 1_000_000 ? 1_000 : 1_000_000));
  return (
    <ul className={styles.files} aria-label={t("files.chosen")}>
      {props.files.map((file) => (
        <li key={file.name}>
          <IconFileSpreadsheet size={24} stroke={1.6} aria-hidden="true" />
          <span className={styles.fileName}>{file.name}</span>
          <span className="lt-dimmed">{size(file.size)}</span>
          <ActionIcon
            variant="subtle"
            size={44}
            color="clay"
            aria-label={t("files.remove", { name: file.name })}
            onClick={() => props.onRemove(file.name)}
          >
            <IconTrash size={20} aria-hidden="true" />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
