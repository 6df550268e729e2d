package org.longtable.admission;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.NotAdmitted.Why;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.organization.CouncilEvent.CouncilOpened;
import org.springframework.stereotype.Component;

/** Finds out whose business a request is: by the council, the organization, the person or the ledger's position that it names. */
@Component
class Scopes {

    /** A council never changes hands. */
    private final Map<CouncilId, OrganizationId> owners = new ConcurrentHashMap<>();

    private final Facts facts;

    Scopes(Facts facts) {
        this.facts = facts;
    }

    /** Why nobody can be let in, or whose business it is. */
    record Found(@Nullable Why why, Scope scope) {

        private static Found of(Scope scope) {
            return new Found(null, scope);
        }
    }

    Found of(Asked asked) {
        try {
            return asked.variable("council")
                    .map(id -> ofCouncil(new CouncilId(id)))
                    .or(() ->
                            asked.variable("organization").map(id -> Found.of(new Scope(new OrganizationId(id), null))))
                    .or(() -> asked.variable("person").map(id -> Found.of(ofPerson(new PersonId(id)))))
                    .or(() -> asked.variable("position").map(at -> Found.of(ofPosition(Long.parseLong(at)))))
                    .orElseGet(() -> Found.of(new Scope(null, null)));
        } catch (IllegalArgumentException e) {
            // No identifier or number at all; the endpoint says so to whoever may ask.
            return Found.of(new Scope(null, null));
        }
    }

    /** The organization of a council; null when there is no such council. */
    @Nullable
    OrganizationId owner(CouncilId council) {
        return owners.computeIfAbsent(council, this::readOwner);
    }

    private Found ofCouncil(CouncilId council) {
        OrganizationId owner = owner(council);
        return owner == null
                ? new Found(Why.NO_SUCH_COUNCIL, new Scope(null, null))
                : Found.of(new Scope(owner, council));
    }

    private @Nullable OrganizationId readOwner(CouncilId council) {
        return facts.<Optional<OrganizationId>, CouncilOpened>fold(
                        council.value(),
                        CouncilOpened.class,
                        Optional.empty(),
                        (none, opened) -> Optional.of(opened.organization()))
                .orElse(null);
    }

    private Scope ofPerson(PersonId person) {
        return new Scope(Known.of(facts, person).organization(), null);
    }

    private Scope ofPosition(long position) {
        return facts.at(position)
                .map(event -> Act.from(event.getMetaData()))
                .map(act -> new Scope(act.organization(), act.council()))
                .orElseGet(() -> new Scope(null, null));
    }
}
