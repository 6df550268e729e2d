package org.longtable.council.organization;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Rate;
import org.longtable.council.commandhandling.Violation;

/**
 * Sets an organization's compensation rates and thresholds for a calendar year.
 *
 * @param year the calendar year of the work
 * @param time the rate for an hour of work
 * @param mileage the rate for a mile driven
 * @param childCare the rate for an hour of child care
 * @param participation the rate for participation in a meeting
 * @param timeDayCap the cap on pay for time on one calendar day, or null when there is no cap
 * @param reportingThreshold the yearly total from which payments are reported; null for the legal threshold
 * @param warnPercent the percentage of the threshold at which to warn, 1 to 100
 */
public record SetCompensationPolicy(
        OrganizationId organization,
        int year,
        Rate time,
        Rate mileage,
        Rate childCare,
        Rate participation,
        @Nullable Money timeDayCap,
        @Nullable Money reportingThreshold,
        int warnPercent) {
    /** Rejects a policy without a threshold for a year whose legal threshold is not known. */
    static final Violation REPORTING_THRESHOLD_MISSING = Violation.invalid("reporting-threshold-unknown");

    /** Rejects a policy in a currency other than the organization's. */
    static final Violation POLICY_CURRENCY_MISMATCH = Violation.invalid("policy-in-another-currency");
}
