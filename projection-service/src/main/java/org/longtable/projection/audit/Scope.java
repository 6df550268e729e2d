package org.longtable.projection.audit;

import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;

/**
 * Whose events are asked for.
 *
 * @param prefix what the ids of its entries begin with
 */
record Scope(String prefix) {

    private static final int DIGITS = 15;

    static Scope of(CouncilId council) {
        return new Scope("council/" + council.value() + "/");
    }

    static Scope of(OrganizationId organization) {
        return new Scope("organization/" + organization.value() + "/");
    }

    /** The events of an organization that belong to no council. */
    static Scope withoutCouncil(OrganizationId organization) {
        return new Scope("no-council/" + organization.value() + "/");
    }

    /** The id of the entry at a position; ids sort as positions do. */
    String key(long position) {
        String digits = Long.toString(position);
        return prefix + "0".repeat(DIGITS - digits.length()) + digits;
    }
}
