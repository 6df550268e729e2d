import type { components } from "@/shared/api/schema";
import styles from "./recruiting.module.css";

type Shared = components["schemas"]["SharedContactsQuerySharedContact"];

/** Shows the contact details that a member shares with the council. */
export function SharedContactText({ contact }: { contact: Shared | undefined }) {
  if (!contact) return "—";
  const { email, phone } = contact;
  return (
    <span className={styles.shared}>
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {phone && <a href={`tel:${phone}`}>{phone}</a>}
    </span>
  );
}
