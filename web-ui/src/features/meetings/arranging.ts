import * as z from "zod/mini";
import { api, body } from "@/shared/api/client";
import { useCommand } from "@/shared/api/queries";
import { words } from "@/shared/form/rules";
import type { Need } from "./answering";
import type { Guest } from "./meetings";

/** One thing that one guest asked for. */
export interface Wish {
  guest: Guest;
  need: Guest["needs"][number];
}

/** Everything asked for, what is still open first. */
export function wishesOf(guests: readonly Guest[]): { open: Wish[]; arranged: Wish[] } {
  const all = guests.flatMap((guest) => guest.needs.map((need) => ({ guest, need })));
  return {
    open: all.filter(({ need }) => !need.how),
    arranged: all.filter(({ need }) => need.how),
  };
}

export const arranged = z.object({ how: words(1000) });

/** Says what was arranged for somebody. */
export function useProvide(council: string, meeting: string, person: string, need: Need) {
  return useCommand("meetings", ({ how }: z.infer<typeof arranged>) =>
    body(
      api.POST("/api/councils/{council}/meetings/{meeting}/accommodations/provision", {
        params: { path: { council, meeting } },
        body: { person, need, how },
      }),
    ),
  );
}
