import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { api, body } from "@/shared/api/client";
import { keyOf } from "@/shared/api/queries";
import { Batch } from "@/shared/live/Batch";
import { useNotices } from "@/shared/live/Live";
import type { Notice } from "@/shared/live/messages";
import { useSession } from "@/shared/session/Session";

const SHOWN = 5;

/** Whose doings Home tells of: a leader looks at the whole organization, everybody else at their council. */
export function useScope() {
  const { council, organization, is } = useSession();
  const wide = is("leader") && !is("administrator", "coordinator");
  return wide
    ? { council: null, query: { organization: organization.id } }
    : { council: council.id, query: { council: council.id } };
}

/** The newest acts; while paused the last ones stay. */
export function useFeed(language: string, paused: boolean) {
  const { council, query } = useScope();
  return useQuery({
    queryKey: keyOf("audit", council, "feed", query, language),
    queryFn: ({ signal }) =>
      body(api.GET("/api/audit", { params: { query: { ...query, limit: SHOWN } }, signal })),
    enabled: !paused,
    placeholderData: keepPreviousData,
  });
}

/** How many acts to tell aloud of; zero while there is nothing to say. */
export function useToldAloud(paused: boolean): number {
  const { council } = useScope();
  const [told, tell] = useState(0);
  const [batch] = useState(() => new Batch(tell));
  useEffect(() => () => batch.stop(), [batch]);
  useEffect(() => {
    if (paused) batch.stop();
  }, [batch, paused]);
  const hear = useCallback(
    (notice: Notice) => {
      if (!paused && (council === null || notice.council === council)) batch.add();
    },
    [batch, council, paused],
  );
  useNotices(hear);
  return told;
}
