import { IconMessageHeart } from "@tabler/icons-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useLocale } from "@/shared/text/locale";
import { formatInstant } from "@/shared/time/format";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { FeedbackScores } from "./FeedbackScores";
import { MIN_RESPONSES, type Summary, useCouncilFeedback } from "./feedback";
import styles from "./feedback.module.css";

/** Shows meeting feedback in figures that never reveal one person's response. */
export default function FeedbackResultsPage() {
  const { t } = useTranslation("feedback");
  const { council, is } = useSession();
  const outside = !is("administrator", "coordinator", "champion");
  const found = useCouncilFeedback(council.id);
  const { hash } = useLocation();
  const { all, meetings } = found.data ?? {};
  const any = all && (all.suppressed || (all.answers ?? 0) > 0);
  const arrived = meetings !== undefined;
  useEffect(() => {
    if (arrived && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [arrived, hash]);
  return (
    <Page
      title={t("results.title")}
      lead={outside ? t("results.leadOutside") : t("results.lead", { fewest: MIN_RESPONSES })}
    >
      <ErrorAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <DelayedLoader />}
      {meetings?.length === 0 && (
        <Card>
          <EmptyState icon={IconMessageHeart} title={t("results.empty")}>
            {t("results.emptyHint")}
          </EmptyState>
        </Card>
      )}
      {any && (
        <Card title={t("results.all")} subtitle={<Answers summary={all} />}>
          <Body summary={all} />
        </Card>
      )}
      {meetings?.map((summary) => (
        <OneMeeting key={summary.meeting} summary={summary} zone={council.zone} />
      ))}
    </Page>
  );
}

function OneMeeting({ summary, zone }: { summary: Summary; zone: string }) {
  const { t } = useTranslation("feedback");
  const locale = useLocale();
  const { meeting, title, start } = summary;
  // Many meetings have the same title, so the date distinguishes the regions of the page.
  const day = start && formatInstant(start, zone, locale, "date");
  const name = [title ?? t("results.meeting"), day].filter(Boolean).join(", ");
  return (
    <div id={meeting ?? undefined} className={styles.one}>
      <Card
        title={name}
        subtitle={<Answers summary={summary} />}
        aside={
          <Link to={`/meetings/${meeting}`} aria-label={`${t("results.open")}: ${name}`}>
            {t("results.open")}
          </Link>
        }
      >
        <Body summary={summary} />
      </Card>
    </div>
  );
}

function Answers({ summary: { answers, suppressed } }: { summary: Summary }) {
  const { t } = useTranslation("feedback");
  const common = useTranslation();
  if (suppressed) return t("results.fewAnswers", { few: common.t("small.few") });
  return t("results.answers", { count: answers ?? 0 });
}

function Body({ summary }: { summary: Summary }) {
  const { t } = useTranslation("feedback");
  const { counted, comments, meeting, suppressed } = summary;
  const answers = summary.answers ?? 0;
  const anonymous = summary.anonymous ?? 0;
  // The page explains the suppression once at its top.
  if (suppressed) return null;
  if (counted === 0)
    return <p className="lt-dimmed">{t("results.few", { fewest: MIN_RESPONSES })}</p>;
  return (
    <div className={styles.body}>
      <FeedbackScores summary={summary} />
      <p className="lt-dimmed">
        {counted < answers && `${t("results.counted", { count: counted })} `}
        {anonymous > 0 && t("results.anonymous", { count: anonymous })}
      </p>
      {meeting && comments.length > 0 && (
        <div>
          <h3>{t("results.comments")}</h3>
          <ul className={styles.comments}>
            {comments.map((comment, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two comments may be equal
              <li key={index}>{comment}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
