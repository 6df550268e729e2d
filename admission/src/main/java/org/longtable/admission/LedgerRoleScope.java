package org.longtable.admission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.AuthorizationState.RoleGrant;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.RosterId;
import org.longtable.contract.access.PersonEvent.PersonAdded;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;

/** Implements {@link RoleScope} for a role that is recorded in the ledger. Each roster and each person is read at most once. */
final class LedgerRoleScope implements RoleScope {

    private final PersonId who;
    private final boolean whole;
    private final Set<CouncilId> councils = new HashSet<>();
    private final EventFolder facts;
    private final MembershipIndex memberships;
    private final Map<PersonId, Boolean> found = new HashMap<>();
    private @Nullable Rosters rosters;

    LedgerRoleScope(
            PersonId who, AuthorizationState person, Role role, EventFolder facts, MembershipIndex memberships) {
        this.who = who;
        this.facts = facts;
        this.memberships = memberships;
        boolean all = false;
        for (RoleGrant given : person.given()) {
            if (given.role() == role && given.council() == null) {
                all = true;
            } else if (given.role() == role) {
                councils.add(given.council());
            }
        }
        this.whole = all;
    }

    /**
     * The people of the councils.
     *
     * @param joined persons who ever took a seat
     * @param considered persons who were ever considered for a seat
     */
    private record Rosters(Set<PersonId> joined, Set<PersonId> considered) {}

    @Override
    public boolean coversOrganization() {
        return whole;
    }

    @Override
    public Set<CouncilId> councils() {
        return Set.copyOf(councils);
    }

    @Override
    public boolean covers(PersonId person) {
        return whole || !councils.isEmpty() && found.computeIfAbsent(person, this::isOfTheCouncils);
    }

    @Override
    public boolean considers(PersonId person) {
        return whole
                || !councils.isEmpty()
                        && (rosters().considered().contains(person)
                                || covers(person)
                                || AuthorizationState.of(facts, person).given().isEmpty()
                                        && !memberships.knownToAny(person));
    }

    @Override
    public boolean seats(PersonId person) {
        return whole
                || !councils.isEmpty()
                        && (covers(person) || isOnlyTheirs(person, AuthorizationState.of(facts, person)));
    }

    private boolean isOfTheCouncils(PersonId person) {
        if (rosters().joined().contains(person)) {
            return true;
        }
        AuthorizationState them = AuthorizationState.of(facts, person);
        return councils.stream().anyMatch(them::hasAnyRoleAt) || isNewcomer(person, them);
    }

    /**
     * Returns whether the person was added by this user or for one of these councils, and belongs to no other council.
     * Without this rule, a newcomer would be covered by no one.
     */
    private boolean isNewcomer(PersonId person, AuthorizationState them) {
        Optional<EventMetadata> added = facts.firstMatchingMetadata(person.value(), PersonAdded.class, any -> true)
                .map(EventMetadata::fromMap);
        return added.filter(act -> act.actor().equals(who) || isTheirs(act.council()))
                        .isPresent()
                && isOnlyTheirs(person, them);
    }

    private boolean isOnlyTheirs(PersonId person, AuthorizationState them) {
        return them.given().stream().allMatch(given -> isTheirs(given.council()))
                && councils.containsAll(memberships.of(person));
    }

    private boolean isTheirs(@Nullable CouncilId council) {
        return council != null && councils.contains(council);
    }

    private Rosters rosters() {
        Rosters known = rosters;
        if (known == null) {
            known = new Rosters(new HashSet<>(), new HashSet<>());
            for (CouncilId council : councils) {
                facts.fold(RosterId.of(council).value(), RosterEvent.class, known, LedgerRoleScope::after);
            }
            rosters = known;
        }
        return known;
    }

    private static Rosters after(Rosters rosters, RosterEvent event) {
        rosters.considered().add(event.person());
        if (event instanceof AdvisorJoined) {
            rosters.joined().add(event.person());
        }
        return rosters;
    }
}
