package org.longtable.contract.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventName;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PayCategory;
import org.longtable.contract.Rate;

/** The interface groups the events of one organization. */
public sealed interface TenantEvent extends OrganizationEvent {

    /** Which organization. */
    OrganizationId organization();

    @Override
    @JsonIgnore
    default OrganizationId stream() {
        return organization();
    }

    /**
     * An organization began to use Longtable.
     *
     * @param name as its people call it
     * @param currency ISO 4217 code in which it pays
     */
    @EventName("organization.OrganizationCreated")
    record OrganizationCreated(OrganizationId organization, String name, String currency) implements TenantEvent {}

    /**
     * The rates and thresholds of a calendar year were set; what is set later for the same year takes its place for
     * claims made from then on.
     *
     * @param year calendar year of the work that is paid
     * @param time for an hour of work
     * @param mileage for a mile driven
     * @param childCare for an hour of child care
     * @param participation for a meeting taken part in
     * @param timeDayCap most that time pays for one calendar day, or null when there is no cap
     * @param reportingThreshold from this much in the year, payments to a person are reported to the tax office
     * @param warnPercent the share of the threshold at which to warn, 1 to 100
     */
    @EventName("organization.PolicySet")
    record PolicySet(
            OrganizationId organization,
            int year,
            Rate time,
            Rate mileage,
            Rate childCare,
            Rate participation,
            @Nullable Money timeDayCap,
            Money reportingThreshold,
            int warnPercent)
            implements TenantEvent {

        /** The rate of a category. */
        public Rate rate(PayCategory category) {
            return switch (category) {
                case TIME -> time;
                case MILEAGE -> mileage;
                case CHILD_CARE -> childCare;
                case PARTICIPATION -> participation;
            };
        }
    }
}
