import { Button } from "@mantine/core";
import { IconCalendarHeart } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/Session";
import { useNow } from "@/shared/time/useNow";
import { Card } from "@/shared/ui/Card";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loading } from "@/shared/ui/Loading";
import { Page } from "@/shared/ui/Page";
import { ProblemNotice } from "@/shared/ui/ProblemNotice";
import { MeetingList } from "./MeetingList";
import { bookOf, useMeetings } from "./meetings";
import { NextMeeting } from "./NextMeeting";
import { Ways } from "./Ways";

/** What to come to, and what was. */
export default function MeetingsPage() {
  const { t } = useTranslation("meetings");
  const { council, is } = useSession();
  const meetings = useMeetings(council.id);
  const { next, coming, past } = bookOf(meetings.data ?? [], useNow());
  const schedule = is("administrator", "coordinator") && (
    <Button component={Link} to="/new-meeting">
      {t("schedule.title")}
    </Button>
  );
  return (
    <Page title={t("list.title")} lead={t("list.lead")} actions={schedule}>
      <Ways />
      <ProblemNotice error={meetings.error} onRetry={() => void meetings.refetch()} />
      {meetings.isPending && <Loading />}
      {meetings.data?.length === 0 && (
        <Card>
          <EmptyState icon={IconCalendarHeart} title={t("list.empty")}>
            {t("list.emptyHint")}
          </EmptyState>
        </Card>
      )}
      {next && <NextMeeting card={next.card} />}
      <MeetingList title={t("list.coming")} rows={coming} />
      <MeetingList title={t("list.past")} rows={past} />
    </Page>
  );
}
