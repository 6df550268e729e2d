import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { api, dataOf } from "@/shared/api/client";
import { queryKey } from "@/shared/api/queries";
import { useLiveNotices } from "@/shared/live/LiveProvider";
import type { LiveNotice } from "@/shared/live/messages";
import { NoticeBatcher } from "@/shared/live/NoticeBatcher";
import { useSession } from "@/shared/session/SessionProvider";

const SHOWN = 5;

/** Returns the scope of the activity feed: the organization for leaders and the council for others. */
export function useActivityScope() {
  const { council, organization, is } = useSession();
  const wide = is("leader") && !is("administrator", "coordinator");
  return wide
    ? { council: null, query: { organization: organization.id } }
    : { council: council.id, query: { council: council.id } };
}

/** Returns the newest events and keeps the last ones while paused. */
export function useActivityFeed(language: string, paused: boolean) {
  const { council, query } = useActivityScope();
  return useQuery({
    queryKey: queryKey("audit", council, "feed", query, language),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/audit", { params: { query: { ...query, limit: SHOWN } }, signal })),
    enabled: !paused,
    placeholderData: keepPreviousData,
  });
}

/** Returns the number of new events to announce to screen readers. */
export function useAnnouncedCount(paused: boolean): number {
  const { council } = useActivityScope();
  const [told, tell] = useState(0);
  const [batch] = useState(() => new NoticeBatcher(tell));
  useEffect(() => () => batch.stop(), [batch]);
  useEffect(() => {
    if (paused) batch.stop();
  }, [batch, paused]);
  const hear = useCallback(
    (notice: LiveNotice) => {
      if (!paused && (council === null || notice.council === council)) batch.add();
    },
    [batch, council, paused],
  );
  useLiveNotices(hear);
  return told;
}
