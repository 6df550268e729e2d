package org.longtable.council.organization;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.OrganizationId;

/**
 * This command creates an organization with its name and currency.
 *
 * @param name as its people call it
 * @param currency ISO 4217 code in which it pays
 */
public record CreateOrganization(OrganizationId organization, String name, String currency) {
    /** Rejects a currency that is not an ISO 4217 code. */
    static final Violation UNKNOWN_CURRENCY = Violation.invalid("currency-unknown");

    /** Rejects an organization whose identifier is already used with different content. */
    static final Violation ORGANIZATION_ALREADY_EXISTS = Violation.conflict("organization-already-exists");
}
