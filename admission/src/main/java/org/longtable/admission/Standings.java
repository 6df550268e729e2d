package org.longtable.admission;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Act;
import org.longtable.contract.CouncilId;
import org.longtable.contract.DomainEvent;
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

/** What somebody may act as: what they were given, what a seat brings, and being champion. Asked of the ledger, so that an end counts at once. */
@Component
class Standings {

    private final Facts facts;
    private final Memberships memberships;

    Standings(Facts facts, Memberships memberships) {
        this.facts = facts;
        this.memberships = memberships;
    }

    /**
     * Whether somebody holds a role.
     *
     * @param council where; when null, anywhere in their organization, where only what was given counts
     */
    boolean hold(PersonId who, Known person, Role role, @Nullable CouncilId council) {
        return person.has(role, council) || council != null && bringsCouncil(who, role, council);
    }

    /**
     * What a role covers that somebody holds. Held for the whole organization, it covers everybody; held for councils, those who ever took a seat
     * there or were given a role there, and newcomers whom they added, as long as these belong nowhere else. To consider somebody for a seat, or to
     * name them champion, opens nothing: the person has not agreed to it yet.
     */
    RoleReach reach(PersonId who, Known person, Role role) {
        return new HeldReach(who, person, role, facts, memberships);
    }

    /** Whether what is confidential about a person is within reach of a role held by another. */
    boolean reaches(PersonId who, Known person, Role role, PersonId other) {
        return reach(who, person, role).covers(other);
    }

    /** Whether a role covers everything that an event tells: what happened at its council or, without one, to the person whom it is about. */
    static boolean covers(RoleReach reach, PersonId who, Act act, DomainEvent event) {
        CouncilId council = act.council();
        if (council != null) {
            return reach.covers(council);
        }
        return reach.coversOrganization()
                || event instanceof OrganizationEvent
                || Confided.about(event)
                        .filter(about -> about.equals(who) || reach.covers(about))
                        .isPresent();
    }

    /** Whether a person takes part in a council: by a seat or on the way to one, by a role there or for the whole organization, or as its champion. */
    boolean belongs(PersonId person, CouncilId council) {
        Known known = Known.of(facts, person);
        return known.isGivenAnyAt(council)
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

    /** Whether a way through a council is that person's. */
    boolean isTheWayOf(PersonId who, String advisor, CouncilId council) {
        return facts.fold(
                RosterId.of(council).value(),
                RosterEvent.class,
                false,
                (found, event) -> found
                        || event.advisor().value().equals(advisor)
                                && event.person().equals(who));
    }

    /** Whether an event of the ledger is that person's: they brought it about, or it is their claim, whoever typed it in. */
    boolean isTheDoingOf(PersonId who, long position) {
        return facts.at(position)
                .filter(event -> Act.from(event.getMetaData()).actor().equals(who)
                        || event.getPayload() instanceof ClaimSubmitted claim
                                && claim.person().equals(who))
                .isPresent();
    }

    /** Whether a role covers the event at a position. What is no number, or beyond the ledger's end, tells nothing and passes: the endpoint says so. */
    boolean isCovered(RoleReach reach, PersonId who, String position) {
        try {
            return facts.at(Long.parseLong(position))
                    .filter(it -> !covers(reach, who, Act.from(it.getMetaData()), (DomainEvent) it.getPayload()))
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
