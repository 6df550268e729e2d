import { browserTimeZone } from "@/shared/time/zones";
import { type Claim, todayIn } from "./compensation";

/** Returns true when an approved claim is deferred beyond today. */
export function isDeferred(line: Claim, today = todayIn(browserTimeZone())): boolean {
  return line.standing === "APPROVED" && !!line.deferredUntil && line.deferredUntil > today;
}

/** Returns true when a claim awaits approval or payment. */
export function isOpenClaim({ standing }: Claim): boolean {
  return standing === "SUBMITTED" || standing === "APPROVED";
}
