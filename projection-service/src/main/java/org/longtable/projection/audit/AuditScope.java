package org.longtable.projection.audit;

import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;

/**
 * Limits an audit query to a council or an organization.
 *
 * @param prefix prefix of the ids of its entries
 */
record AuditScope(String prefix) {

    private static final int DIGITS = 15;

    static AuditScope of(CouncilId council) {
        return new AuditScope("council/" + council.value() + "/");
    }

    static AuditScope of(OrganizationId organization) {
        return new AuditScope("organization/" + organization.value() + "/");
    }

    /** Returns the scope of an organization's events that belong to no council. */
    static AuditScope withoutCouncil(OrganizationId organization) {
        return new AuditScope("no-council/" + organization.value() + "/");
    }

    /** Returns the id of the entry at a position. Ids sort by position. */
    String key(long position) {
        String digits = Long.toString(position);
        return prefix + "0".repeat(DIGITS - digits.length()) + digits;
    }
}
