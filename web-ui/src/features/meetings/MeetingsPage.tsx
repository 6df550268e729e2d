import { Button } from "@mantine/core";
import { IconCalendarHeart } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useSession } from "@/shared/session/SessionProvider";
import { useNow } from "@/shared/time/useNow";
import { Card } from "@/shared/ui/Card";
import { DelayedLoader } from "@/shared/ui/DelayedLoader";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorAlert } from "@/shared/ui/ErrorAlert";
import { Page } from "@/shared/ui/Page";
import { MeetingList } from "./MeetingList";
import { MeetingTabs } from "./MeetingTabs";
import { groupByTime, useMeetings } from "./meetings";
import { NextMeetingBanner } from "./NextMeetingBanner";

/** Lists upcoming and past meetings. */
export default function MeetingsPage() {
  const { t } = useTranslation("meetings");
  const { council, is } = useSession();
  const meetings = useMeetings(council.id);
  const { next, coming, past } = groupByTime(meetings.data ?? [], useNow());
  const schedule = is("administrator", "coordinator") && (
    <Button component={Link} to="/new-meeting">
      {t("schedule.title")}
    </Button>
  );
  return (
    <Page title={t("list.title")} lead={t("list.lead")} actions={schedule}>
      <MeetingTabs />
      <ErrorAlert error={meetings.error} onRetry={() => void meetings.refetch()} />
      {meetings.isPending && <DelayedLoader />}
      {meetings.data?.length === 0 && (
        <Card>
          <EmptyState icon={IconCalendarHeart} title={t("list.empty")}>
            {t("list.emptyHint")}
          </EmptyState>
        </Card>
      )}
      {next && <NextMeetingBanner card={next.card} />}
      <MeetingList title={t("list.coming")} rows={coming} />
      <MeetingList title={t("list.past")} rows={past} />
    </Page>
  );
}
