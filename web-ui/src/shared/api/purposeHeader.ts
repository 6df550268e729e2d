/** Lists the purposes that the access log can show for access to another person's data. */
export type AccessPurpose =
  | "RUNNING"
  | "REACHING"
  | "HOSTING"
  | "PAYING"
  | "CORRECTING"
  | "AUDITING"
  | "EXPORTING"
  | "SIGNING_IN";

/** Returns the header that states the purpose; without it the server records the default purpose of the endpoint. */
export function purposeHeader(purpose: AccessPurpose): { "Longtable-Purpose": AccessPurpose } {
  return { "Longtable-Purpose": purpose };
}
