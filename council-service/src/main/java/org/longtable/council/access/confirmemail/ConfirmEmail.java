package org.longtable.council.access.confirmemail;

import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.council.commandhandling.Violation;

/**
 * Makes a person's new email address current after someone opened the link that was sent to it.
 *
 * @param email the email address in lower case
 */
record ConfirmEmail(PersonId person, Personal email) {
    /** Rejects a confirmation link that has expired or belongs to an address that was replaced. */
    static final Violation EMAIL_CONFIRMATION_EXPIRED = Violation.notFound("email-not-waiting");
}
