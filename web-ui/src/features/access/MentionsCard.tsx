import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Card";
import { DateTimeText } from "@/shared/ui/DateTimeText";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import styles from "./access.module.css";
import { type MentionLine, useMentions } from "./mentions";
import { RedactText } from "./RedactText";

/** Lists texts by other people that mention a person and lets administrators redact them. */
export function MentionsCard({ person, name }: { person: string; name: string }) {
  const { t } = useTranslation("privacy");
  const [typed, type] = useState(name);
  const [sought, seek] = useState<string | null>(null);
  return (
    <Card title={t("mentions.title")} subtitle={t("mentions.lead")}>
      <div className={styles.stack}>
        <h3>{t("mentions.byId")}</h3>
        <Mentions person={person} name={null} />
        <h3>{t("mentions.byName")}</h3>
        <form
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim()) seek(typed.trim());
          }}
        >
          <TextInput
            label={t("mentions.name")}
            description={t("mentions.nameHint")}
            value={typed}
            maxLength={200}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default">
              {t("mentions.look")}
            </Button>
          </div>
        </form>
        {sought !== null && <Mentions person={person} name={sought} />}
      </div>
    </Card>
  );
}

function Mentions({ person, name }: { person: string; name: string | null }) {
  const { t } = useTranslation("privacy");
  const found = useMentions(person, name);
  const lines = found.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <>
      <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <DelayedLoader />}
      {found.data && lines.length === 0 && <p className="lt-dimmed">{t("mentions.none")}</p>}
      {lines.length > 0 && (
        <ul className={styles.sessions}>
          {lines.map((line) => (
            <Line key={line.position} person={person} line={line} />
          ))}
        </ul>
      )}
      {found.hasNextPage ? (
        <div>
          <Button
            variant="default"
            loading={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {t("mentions.earlier")}
          </Button>
        </div>
      ) : (
        found.data && <p className="lt-dimmed">{t("mentions.all")}</p>
      )}
    </>
  );
}

function Line({ person, line }: { person: string; line: MentionLine }) {
  const { t } = useTranslation("privacy");
  const where = line.councilName ?? t("mentions.everywhere");
  return (
    <li>
      <div className={styles.words}>
        <span>{line.sentence}</span>
        <span>
          {t("mentions.by", { who: line.actorName, where })} ·{" "}
          <DateTimeText at={line.recorded} zone={line.zone} style="date" />
        </span>
        {line.texts.map((text) => (
          <div key={`${text.field}/${text.key ?? text.text}`} className={styles.stack}>
            <blockquote className={styles.quote}>{text.text}</blockquote>
            {text.standing === "PLAIN" && <p>{t("mentions.plain")}</p>}
            {text.standing === "GOES_WITH_WRITER" && <p>{t("mentions.writer")}</p>}
            {text.key && <RedactText person={person} position={line.position} textKey={text.key} />}
          </div>
        ))}
      </div>
    </li>
  );
}
