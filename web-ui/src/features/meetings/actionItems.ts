import { useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";
import { api, dataOf } from "@/shared/api/client";
import { queryKey, useCommandMutation } from "@/shared/api/queries";
import { requiredOption, requiredText } from "@/shared/form/fieldSchemas";
import { toWallClock } from "@/shared/time/zones";
import type { ActionLine } from "./meetings";

/** Returns a council's open and completed action items. */
export function useActionItems(council: string) {
  return useQuery({
    queryKey: queryKey("meetings", council, "actions"),
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/councils/{council}/actions", { params: { path: { council } }, signal })),
  });
}

/** Returns today's date in a time zone. */
export function todayIn(zone: string, now: number): string {
  return toWallClock(new Date(now).toISOString(), zone).slice(0, 10);
}

export const SOON_DAYS = 14;

/** Returns the urgency of an action item on a date. */
export function actionItemUrgency(
  action: ActionLine,
  today: string,
): "late" | "soon" | "later" | "done" {
  if (action.doneAt) return "done";
  if (action.due < today) return "late";
  const days = (Date.parse(action.due) - Date.parse(today)) / 86_400_000;
  return days <= SOON_DAYS ? "soon" : "later";
}

const path = ({ council, meeting, action }: ActionLine) => ({
  params: { path: { council, meeting, action } },
});

/** Completes an action item. */
export function useCompleteActionItem(action: ActionLine) {
  return useCommandMutation("meetings", (_: undefined) =>
    dataOf(
      api.POST(
        "/api/councils/{council}/meetings/{meeting}/actions/{action}/completion",
        path(action),
      ),
    ),
  );
}

/** Validates a new due date and its reason. */
export const changeDueDateSchema = z.object({ due: requiredOption(), reason: requiredText(500) });

/** Changes the due date of an action item. */
export function useChangeActionDueDate(action: ActionLine) {
  return useCommandMutation("meetings", (until: z.infer<typeof changeDueDateSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/actions/{action}/due", {
        ...path(action),
        body: until,
      }),
    ),
  );
}

/** Validates a new owner. */
export const reassignSchema = z.object({ owner: requiredOption() });

/** Assigns an action item to another person. */
export function useReassignActionItem(action: ActionLine) {
  return useCommandMutation("meetings", (next: z.infer<typeof reassignSchema>) =>
    dataOf(
      api.POST("/api/councils/{council}/meetings/{meeting}/actions/{action}/owner", {
        ...path(action),
        body: next,
      }),
    ),
  );
}
