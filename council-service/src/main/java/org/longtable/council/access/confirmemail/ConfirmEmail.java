package org.longtable.council.access.confirmemail;

import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.commandhandling.Violation;

/**
 * Let a person's new email address count, because somebody opened the link that was sent there.
 *
 * @param email lower case
 */
record ConfirmEmail(PersonId person, Personal email) {
    /** Rejects a confirmation link that has expired or belongs to an address that was replaced. */
    static final Violation EMAIL_CONFIRMATION_EXPIRED = Violation.notFound("email-not-waiting");
}
