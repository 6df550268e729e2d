package org.longtable.council.access.giveconsent;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;
import org.longtable.council.commandhandling.Violation;

/**
 * Records the acting person's consent to a version of a wording.
 *
 * @param version the version of the wording that the person read
 * @param language the BCP 47 tag of the language in which the person read it
 */
public record GiveConsent(
        OrganizationId organization, PersonId person, ConsentKind kind, int version, String language) {
    /** Rejects a consent when the stored phone number cannot receive messages. */
    static final Violation UNUSABLE_PHONE_NUMBER = Violation.invalid("phone-number-unclear");

    /** Rejects a consent to text messages when no phone number is known. */
    static final Violation PHONE_NUMBER_MISSING = Violation.invalid("no-phone-number");
}
