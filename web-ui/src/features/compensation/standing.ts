import { readersZone } from "@/shared/time/zones";
import { type Line, todayIn } from "./compensation";

/** Approved, and its advisor wishes to be paid on a later day than `today`. */
export function isLater(line: Line, today = todayIn(readersZone())): boolean {
  return line.standing === "APPROVED" && !!line.deferredUntil && line.deferredUntil > today;
}

/** Whether something has to be done about it: approve it, or pay it. */
export function isOpen({ standing }: Line): boolean {
  return standing === "SUBMITTED" || standing === "APPROVED";
}
