package org.longtable.council.compensation;

import java.util.Map;
import java.util.Optional;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.deciding.Copies;
import org.longtable.council.deciding.Streams;

/**
 * The rates and thresholds of an organization.
 *
 * @param byYear the latest policy of each calendar year
 */
public record Policies(Map<Integer, PolicySet> byYear) {

    /** Reads an organization's policies. */
    public static Policies of(OrganizationId organization, Streams streams) {
        return streams.read(organization, PolicySet.class, new Policies(Map.of()), Policies::after);
    }

    /** The policy of a year, if there is one. */
    public Optional<PolicySet> of(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** The policy of a year, refused when there is none. */
    public PolicySet orRefuse(int year) {
        return of(year).orElseThrow(() -> new NoPolicyForYear(year));
    }

    private Policies after(PolicySet event) {
        return new Policies(Copies.with(byYear, event.year(), event));
    }
}
