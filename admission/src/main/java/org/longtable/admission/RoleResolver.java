package org.longtable.admission;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.RosterId;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.organization.OrganizationEvent;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.SeatKind;
import org.springframework.stereotype.Component;

/**
 * The resolver determines which roles a person holds from role grants, council seats, and the champion of a council. It
 * reads the ledger, so an ended role takes effect immediately.
 */
@Component
class RoleResolver {

    private final EventFolder facts;
    private final MembershipIndex memberships;

    RoleResolver(EventFolder facts, MembershipIndex memberships) {
        this.facts = facts;
        this.memberships = memberships;
    }

    /**
     * Returns whether a person holds a role at a council or anywhere in the organization.
     *
     * @param council the council, or null for anywhere in the organization, where only role grants count
     */
    boolean holdsRole(PersonId who, AuthorizationState person, Role role, @Nullable CouncilId council) {
        return person.hasRole(role, council) || council != null && bringsCouncil(who, role, council);
    }

    /**
     * Returns the scope of a role that a person holds. A role for the whole organization covers everyone. A role for
     * councils covers the people who ever took a seat or were granted a role there, and newcomers whom the person
     * added, as long as these belong to no other council. Considering a person for a seat or naming them champion gives
     * no access, because the person has not agreed yet.
     */
    RoleScope reach(PersonId who, AuthorizationState person, Role role) {
        return new LedgerRoleScope(who, person, role, facts, memberships);
    }

    /** Returns whether a role covers another person because they share a council or the role is organization-wide. */
    boolean coversPerson(PersonId who, AuthorizationState person, Role role, PersonId other) {
        return reach(who, person, role).covers(other);
    }

    /** Returns whether a role covers an event: by its council or, without a council, by the person whom it is about. */
    static boolean covers(RoleScope reach, PersonId who, EventMetadata act, DomainEvent event) {
        CouncilId council = act.council();
        if (council != null) {
            return reach.covers(council);
        }
        return reach.coversOrganization()
                || event instanceof OrganizationEvent
                || SensitivityPolicy.about(event)
                        .filter(about -> about.equals(who) || reach.covers(about))
                        .isPresent();
    }

    /**
     * Returns whether a person takes part in a council: by a seat or as a prospect, by a role there or for the whole
     * organization, or as its champion.
     */
    boolean belongs(PersonId person, CouncilId council) {
        AuthorizationState known = AuthorizationState.of(facts, person);
        return known.hasAnyRoleAt(council)
                || known.given().stream().anyMatch(given -> given.council() == null)
                || hadWayInto(council, person)
                || champion(council).equals(Optional.of(person));
    }

    private boolean hadWayInto(CouncilId council, PersonId person) {
        return facts.fold(
                RosterId.of(council).value(),
                RosterEvent.class,
                false,
                (found, event) -> found || event.person().equals(person));
    }

    private boolean bringsCouncil(PersonId who, Role role, CouncilId council) {
        return switch (role) {
            case ADVISOR -> seats(who, council).contains(SeatKind.FAMILY);
            case STAFF_PARTNER -> seats(who, council).contains(SeatKind.STAFF);
            case CHAMPION -> champion(council).equals(Optional.of(who));
            case ADMINISTRATOR, COORDINATOR, LEADER, SYSTEM, ANONYMOUS -> false;
        };
    }

    /** Returns whether a council membership belongs to a person. */
    boolean isMembershipOf(PersonId who, String advisor, CouncilId council) {
        return facts.fold(
                RosterId.of(council).value(),
                RosterEvent.class,
                false,
                (found, event) -> found
                        || event.advisor().value().equals(advisor)
                                && event.person().equals(who));
    }

    /** Returns whether a person caused an event or the event is the person's claim. */
    boolean isOwnEvent(PersonId who, long position) {
        return facts.findEvent(position)
                .filter(event ->
                        EventMetadata.fromMap(event.getMetaData()).actor().equals(who)
                                || event.getPayload() instanceof ClaimSubmitted claim
                                        && claim.person().equals(who))
                .isPresent();
    }

    /**
     * Returns whether a role covers the event at a position. An invalid position, or one beyond the end of the ledger,
     * reveals nothing and passes, because the endpoint reports it.
     */
    boolean isCovered(RoleScope reach, PersonId who, String position) {
        try {
            return facts.findEvent(Long.parseLong(position))
                    .filter(it ->
                            !covers(reach, who, EventMetadata.fromMap(it.getMetaData()), (DomainEvent) it.getPayload()))
                    .isEmpty();
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }

    private Set<SeatKind> seats(PersonId who, CouncilId council) {
        Set<SeatKind> none = EnumSet.noneOf(SeatKind.class);
        return facts.fold(
                RosterId.of(council).value(),
                RosterEvent.class,
                none,
                (seats, event) -> event.person().equals(who) ? after(seats, event) : seats);
    }

    private static Set<SeatKind> after(Set<SeatKind> seats, RosterEvent event) {
        switch (event) {
            case AdvisorJoined e -> seats.add(e.seat());
            case AdvisorReturned e -> seats.add(e.seat());
            case AdvisorSteppedDown e -> seats.remove(e.seat());
            case AdvisorLapsed e -> seats.remove(e.seat());
            default -> {}
        }
        return seats;
    }

    private Optional<PersonId> champion(CouncilId council) {
        return facts.fold(
                council.value(), ChampionNamed.class, Optional.empty(), (before, named) -> Optional.of(named.person()));
    }
}
