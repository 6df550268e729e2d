import { useSession } from "@/shared/session/Session";
import { useNow } from "@/shared/time/useNow";
import { bookOf, useMeetings } from "./meetings";
import { NextMeeting } from "./NextMeeting";

/** On Home: what to come to next, with the answer buttons of whoever is invited. */
export default function HomeMeeting() {
  const { council } = useSession();
  const { next } = bookOf(useMeetings(council.id).data ?? [], useNow());
  return next ? <NextMeeting card={next.card} /> : null;
}
