package org.longtable.admission;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.RequestDeniedException.Reason;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.springframework.stereotype.Component;

/** The resolver finds the organization and the council of a request from its path and query parameters. */
@Component
class AccessScopeResolver {

    /** The owners can be cached because a council never moves to another organization. */
    private final Map<CouncilId, OrganizationId> owners = new ConcurrentHashMap<>();

    private final EventFolder facts;

    AccessScopeResolver(EventFolder facts) {
        this.facts = facts;
    }

    /** The scope of a request, or the reason why the request is denied. */
    record Resolution(@Nullable Reason why, AccessScope scope) {

        private static Resolution of(AccessScope scope) {
            return new Resolution(null, scope);
        }
    }

    Resolution of(RequestTarget asked) {
        try {
            return asked.variable("council")
                    .map(id -> ofCouncil(new CouncilId(id)))
                    .or(() -> asked.variable("organization")
                            .map(id -> Resolution.of(new AccessScope(new OrganizationId(id), null))))
                    .or(() -> asked.variable("person").map(id -> Resolution.of(ofPerson(new PersonId(id)))))
                    .or(() -> asked.variable("position").map(at -> Resolution.of(ofPosition(Long.parseLong(at)))))
                    .orElseGet(() -> Resolution.of(new AccessScope(null, null)));
        } catch (IllegalArgumentException e) {
            // The value is not an identifier or number. The endpoint reports this to users who are allowed to call it.
            return Resolution.of(new AccessScope(null, null));
        }
    }

    /** Returns the organization of a council, or null when the council does not exist. */
    @Nullable
    OrganizationId owner(CouncilId council) {
        return owners.computeIfAbsent(council, this::readOwner);
    }

    private Resolution ofCouncil(CouncilId council) {
        OrganizationId owner = owner(council);
        return owner == null
                ? new Resolution(Reason.NO_SUCH_COUNCIL, new AccessScope(null, null))
                : Resolution.of(new AccessScope(owner, council));
    }

    private @Nullable OrganizationId readOwner(CouncilId council) {
        return facts.<Optional<OrganizationId>, CouncilOpened>fold(
                        council.value(),
                        CouncilOpened.class,
                        Optional.empty(),
                        (none, opened) -> Optional.of(opened.organization()))
                .orElse(null);
    }

    private AccessScope ofPerson(PersonId person) {
        return new AccessScope(AuthorizationState.of(facts, person).organization(), null);
    }

    private AccessScope ofPosition(long position) {
        return facts.findEvent(position)
                .map(event -> EventMetadata.fromMap(event.getMetaData()))
                .map(act -> new AccessScope(act.organization(), act.council()))
                .orElseGet(() -> new AccessScope(null, null));
    }
}
