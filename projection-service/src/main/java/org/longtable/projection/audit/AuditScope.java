package org.longtable.projection.audit;

import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;

/** Limits an audit query to a council or an organization. */
/**
 * Whose events are asked for.
 *
 * @param prefix what the ids of its entries begin with
 */
record AuditScope(String prefix) {

    private static final int DIGITS = 15;

    static AuditScope of(CouncilId council) {
        return new AuditScope("council/" + council.value() + "/");
    }

    static AuditScope of(OrganizationId organization) {
        return new AuditScope("organization/" + organization.value() + "/");
    }

    /** The events of an organization that belong to no council. */
    static AuditScope withoutCouncil(OrganizationId organization) {
        return new AuditScope("no-council/" + organization.value() + "/");
    }

    /** The id of the entry at a position; ids sort as positions do. */
    String key(long position) {
        String digits = Long.toString(position);
        return prefix + "0".repeat(DIGITS - digits.length()) + digits;
    }
}
