/** Why a page asks for what is somebody else's: the person sees it in their list. */
export type Purpose =
  | "RUNNING"
  | "REACHING"
  | "HOSTING"
  | "PAYING"
  | "CORRECTING"
  | "AUDITING"
  | "EXPORTING"
  | "SIGNING_IN";

/** The header that says so; without it the server takes what the answer is usually asked for. */
export function because(purpose: Purpose): { "Longtable-Purpose": Purpose } {
  return { "Longtable-Purpose": purpose };
}
