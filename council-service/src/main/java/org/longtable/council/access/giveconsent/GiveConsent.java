package org.longtable.council.access.giveconsent;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.access.ConsentKind;

/**
 * This command records the acting person's consent to a version of a wording.
 *
 * @param version of the wording that the person read
 * @param language BCP 47 tag of the language in which they read it
 */
public record GiveConsent(
        OrganizationId organization, PersonId person, ConsentKind kind, int version, String language) {}
