package org.longtable.council.organization;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.web.WebViolations;

/**
 * Holds the state of an organization that decisions need.
 *
 * @param created the event that created the organization, or null when it does not exist
 * @param policies the current policy of each year
 */
public record Organization(@Nullable OrganizationCreated created, Map<Integer, PolicySet> policies) {

    /** The state before an organization was created. */
    public static final Organization NONE = new Organization(null, Map.of());

    /** Returns the state after an event. */
    public Organization evolve(TenantEvent event) {
        return switch (event) {
            case OrganizationCreated e -> new Organization(e, policies);
            case PolicySet e -> new Organization(created, with(e));
        };
    }

    /**
     * Returns how the organization was created, or throws a violation when it does not exist.
     *
     * @throws RuleViolation when it does not exist
     */
    public OrganizationCreated requireExisting() {
        if (created == null) {
            throw WebViolations.NO_SUCH_ORGANIZATION.exception();
        }
        return created;
    }

    private Map<Integer, PolicySet> with(PolicySet policy) {
        Map<Integer, PolicySet> all = new HashMap<>(policies);
        all.put(policy.year(), policy);
        return Map.copyOf(all);
    }
}
