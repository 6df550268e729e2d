package org.longtable.council.compensation;

import java.util.Map;
import java.util.Optional;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.ImmutableMaps;
import org.longtable.council.commandhandling.Violation;

/**
 * Holds an organization's compensation policy for each calendar year.
 *
 * @param byYear the latest policy of each calendar year
 */
public record CompensationPolicies(Map<Integer, PolicySet> byYear) {
    /** Rejects a claim for a year for which the organization has set no rates. */
    static final Violation NO_POLICY_FOR_YEAR = Violation.conflict("no-policy-for-year");

    /** Reads the policies of an organization. */
    public static CompensationPolicies forYear(OrganizationId organization, AggregateStore streams) {
        return streams.readState(
                organization, PolicySet.class, new CompensationPolicies(Map.of()), CompensationPolicies::after);
    }

    /** Returns the policy of a year, if there is one. */
    public Optional<PolicySet> forYear(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** Returns the policy of a year, or throws a violation when there is none. */
    public PolicySet requireForYear(int year) {
        return forYear(year).orElseThrow(() -> NO_POLICY_FOR_YEAR.exception(Map.of("year", year)));
    }

    private CompensationPolicies after(PolicySet event) {
        return new CompensationPolicies(ImmutableMaps.with(byYear, event.year(), event));
    }
}
