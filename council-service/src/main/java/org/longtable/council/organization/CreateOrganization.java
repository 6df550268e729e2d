package org.longtable.council.organization;

import org.longtable.contract.OrganizationId;

/**
 * This command creates an organization with its name and currency.
 *
 * @param name as its people call it
 * @param currency ISO 4217 code in which it pays
 */
public record CreateOrganization(OrganizationId organization, String name, String currency) {}
