import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { selectCouncil } from "@/shared/session/selectedCouncil";
import { useLocale } from "@/shared/text/locale";
import { Card } from "@/shared/ui/Card";
import { type Column, DataTable } from "@/shared/ui/DataTable";
import { LinkList } from "@/shared/ui/LinkList";
import { StatusBadge } from "@/shared/ui/StatusBadge";
import styles from "./importing.module.css";
import type { Status } from "./importJobs";

type Count = Status["counts"][number];

/** Shows the result of an import with links to the imported data. */
export function ImportReport({ status, onMore }: { status: Status; onMore: () => void }) {
  const { t } = useTranslation("importing");
  const whole = status.state === "DONE";
  return (
    <>
      <Card
        flush={whole}
        title={t(whole ? "outcome.done" : "outcome.stopped")}
        subtitle={whole ? <Summary status={status} /> : t("outcome.stoppedText")}
        aside={
          <StatusBadge tone={whole ? "good" : "attention"}>
            {t(whole ? "outcome.badgeDone" : "outcome.badgeStopped")}
          </StatusBadge>
        }
      >
        {whole && <Counts counts={status.counts} />}
        <div className={whole ? styles.more : styles.buttons}>
          {whole && (
            <Button component={Link} to="/">
              {t("outcome.home")}
            </Button>
          )}
          <Button variant={whole ? "default" : "filled"} onClick={onMore}>
            {t(whole ? "outcome.more" : "outcome.again")}
          </Button>
        </div>
      </Card>
      {status.refusedRows > 0 && <Refused status={status} />}
      {whole && <Councils status={status} />}
    </>
  );
}

function Summary({ status }: { status: Status }) {
  const { t } = useTranslation("importing");
  const { rejectedRows, repeated } = status;
  return (
    <>
      {t("outcome.text", { files: status.files.join(", ") })}
      {repeated > 0 && ` ${t("preview.repeated", { count: repeated })}`}
      {rejectedRows > 0 && ` ${t("outcome.rejected", { count: rejectedRows })}`}
    </>
  );
}

function Counts({ counts }: { counts: Count[] }) {
  const { t } = useTranslation("importing");
  const number = new Intl.NumberFormat(useLocale());
  const columns: [Column<Count>, ...Column<Count>[]] = [
    { key: "what", header: t("counts.what"), cell: ({ what }) => t(`what.${what}`) },
    {
      key: "created",
      header: t("counts.created"),
      cell: ({ created }) => <strong>{number.format(created)}</strong>,
      align: "end",
    },
    {
      key: "before",
      header: t("counts.before"),
      cell: ({ before }) => number.format(before),
      align: "end",
    },
  ];
  return (
    <DataTable
      caption={t("outcome.done")}
      columns={columns}
      rows={counts}
      rowKey={({ what }) => what}
    />
  );
}

function Refused({ status }: { status: Status }) {
  const { t } = useTranslation("importing");
  return (
    <Card
      title={t("outcome.refused", { count: status.refusedRows })}
      subtitle={t("outcome.refusedText")}
    >
      <ul className={styles.notes}>
        {status.refused.map(({ file, line, reason }) => (
          <li key={`${file} ${line} ${reason}`}>
            <strong>{t("rejected.line", { file, line })}</strong> {reason}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Councils({ status }: { status: Status }) {
  const { t } = useTranslation("importing");
  const navigate = useNavigate();
  const open = (id: string) => {
    selectCouncil(id);
    navigate("/");
  };
  return (
    <Card flush title={t("outcome.councils")}>
      <LinkList>
        {status.councils.flatMap(({ id, name }) =>
          id
            ? [
                <button key={id} type="button" onClick={() => open(id)}>
                  {name}
                </button>,
              ]
            : [],
        )}
      </LinkList>
    </Card>
  );
}
