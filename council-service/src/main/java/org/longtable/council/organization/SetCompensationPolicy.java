package org.longtable.council.organization;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Rate;
import org.longtable.council.commandhandling.Violation;

/**
 * This command sets an organization's compensation rates and thresholds for a calendar year.
 *
 * @param year calendar year of the work that is paid
 * @param time for an hour of work
 * @param mileage for a mile driven
 * @param childCare for an hour of child care
 * @param participation for a meeting taken part in
 * @param timeDayCap most that time pays for one calendar day, or null when there is no cap
 * @param reportingThreshold from this much in the year payments are reported; null takes the law's figure
 * @param warnPercent the share of the threshold at which to warn, 1 to 100
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
