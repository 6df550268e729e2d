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

    /** Returns the organization. */
    OrganizationId organization();

    @Override
    @JsonIgnore
    default OrganizationId stream() {
        return organization();
    }

    /**
     * An organization was created.
     *
     * @param name name that its people use
     * @param currency ISO 4217 code of its payments
     */
    @EventName("organization.OrganizationCreated")
    record OrganizationCreated(OrganizationId organization, String name, String currency) implements TenantEvent {}

    /**
     * The rates and thresholds of a calendar year were set. A later policy for the same year applies to claims that are
     * submitted after it.
     *
     * @param year calendar year of the paid work
     * @param time rate for an hour of work
     * @param mileage rate for a mile driven
     * @param childCare rate for an hour of child care
     * @param participation rate for participation in a meeting
     * @param timeDayCap maximum pay for time per calendar day, or null without a cap
     * @param reportingThreshold yearly sum from which payments to a person are reported to the tax office
     * @param warnPercent percentage of the threshold at which a warning is recorded, 1 to 100
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

        /** Returns the rate of a category. */
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
