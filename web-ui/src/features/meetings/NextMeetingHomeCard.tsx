import { useSession } from "@/shared/session/SessionProvider";
import { useNow } from "@/shared/time/useNow";
import { groupByTime, useMeetings } from "./meetings";
import { NextMeetingBanner } from "./NextMeetingBanner";

/** Shows the next meeting with response buttons. */
export default function NextMeetingHomeCard() {
  const { council } = useSession();
  const { next } = groupByTime(useMeetings(council.id).data ?? [], useNow());
  return next ? <NextMeetingBanner card={next.card} /> : null;
}
