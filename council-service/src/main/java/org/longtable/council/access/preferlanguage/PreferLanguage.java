package org.longtable.council.access.preferlanguage;

import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;

/**
 * Note the language that a person prefers.
 *
 * @param language BCP 47 tag
 */
public record PreferLanguage(OrganizationId organization, PersonId person, String language) {}
