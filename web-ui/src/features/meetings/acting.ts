import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { keyOf, useCommand } from "@/shared/api/queries";
import { choice, words } from "@/shared/form/rules";
import { wallClockOf } from "@/shared/time/zones";
import type { ActionLine } from "./meetings";

/** What the people of a council took on: open ones by the day they are due, done ones the latest first. */
export function useActions(council: string) {
  return useQuery({
    queryKey: keyOf("meetings", council, "actions"),
    queryFn: ({ signal }) =>
      body(api.GET("/api/councils/{council}/actions", { params: { path: { council } }, signal })),
  });
}

/** Today, as a day such as `2026-12-02`, on the clocks of a zone. */
export function todayIn(zone: string, now: number): string {
  return wallClockOf(new Date(now).toISOString(), zone).slice(0, 10);
}

export const SOON_DAYS = 14;

/** When something is due, seen from a day: days are ISO days, which compare as text. */
export function urgencyOf(action: ActionLine, today: string): "late" | "soon" | "later" | "done" {
  if (action.doneAt) return "done";
  if (action.due < today) return "late";
  const days = (Date.parse(action.due) - Date.parse(today)) / 86_400_000;
  return days <= SOON_DAYS ? "soon" : "later";
}

const path = ({ council, meeting, action }: ActionLine) => ({
  params: { path: { council, meeting, action } },
});

/** Says that an action item is done. */
export function useCompleteAction(action: ActionLine) {
  return useCommand("meetings", (_: undefined) =>
    body(
      api.POST(
        "/api/councils/{council}/meetings/{meeting}/actions/{action}/completion",
        path(action),
      ),
    ),
  );
}

export const postponed = z.object({ due: choice(), reason: words(500) });

/** Moves the day on which an action item is due. */
export function usePostpone(action: ActionLine) {
  return useCommand("meetings", (until: z.infer<typeof postponed>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/actions/{action}/due", {
        ...path(action),
        body: until,
      }),
    ),
  );
}

export const handedOver = z.object({ owner: choice() });

/** Hands an action item to somebody else. */
export function useHandOver(action: ActionLine) {
  return useCommand("meetings", (next: z.infer<typeof handedOver>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/actions/{action}/owner", {
        ...path(action),
        body: next,
      }),
    ),
  );
}
