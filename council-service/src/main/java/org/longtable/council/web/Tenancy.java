package org.longtable.council.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

/** Which organization a council belongs to; it never changes, so it is remembered. */
@Component
public class Tenancy {

    private final Map<CouncilId, OrganizationId> known = new ConcurrentHashMap<>();
    private final Streams streams;

    Tenancy(Streams streams) {
        this.streams = streams;
    }

    /**
     * The organization of a council.
     *
     * @throws NoSuchCouncil when there is none
     */
    public OrganizationId of(CouncilId council) {
        return known.computeIfAbsent(council, this::read);
    }

    private OrganizationId read(CouncilId council) {
        Optional<OrganizationId> found = streams.read(
                council, CouncilOpened.class, Optional.empty(), (none, opened) -> Optional.of(opened.organization()));
        return found.orElseThrow(NoSuchCouncil::new);
    }
}
