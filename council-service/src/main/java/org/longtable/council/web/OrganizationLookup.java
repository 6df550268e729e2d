package org.longtable.council.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

/** Looks up and caches the organization that a council belongs to. */
@Component
public class OrganizationLookup {

    private final Map<CouncilId, OrganizationId> known = new ConcurrentHashMap<>();
    private final AggregateStore streams;

    OrganizationLookup(AggregateStore streams) {
        this.streams = streams;
    }

    /**
     * Returns the organization of a council.
     *
     * @throws RuleViolation when there is none
     */
    public OrganizationId organizationOf(CouncilId council) {
        return known.computeIfAbsent(council, this::read);
    }

    private OrganizationId read(CouncilId council) {
        Optional<OrganizationId> found = streams.readState(
                council, CouncilOpened.class, Optional.empty(), (none, opened) -> Optional.of(opened.organization()));
        return found.orElseThrow(WebViolations.NO_SUCH_COUNCIL::exception);
    }
}
