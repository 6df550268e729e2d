package org.longtable.council.organization;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.organization.TenantEvent;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.contract.organization.TenantEvent.PolicySet;
import org.longtable.council.web.WebViolations;

/** Holds the state of an organization that decisions need. */
/**
 * What decisions about an organization ask for.
 *
 * @param created how it began, or null when it does not exist
 * @param policies the policy of each year as it stands
 */
public record Organization(@Nullable OrganizationCreated created, Map<Integer, PolicySet> policies) {

    /** Before it was created. */
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
