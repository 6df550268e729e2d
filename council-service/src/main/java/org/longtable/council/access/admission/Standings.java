package org.longtable.council.access.admission;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.RosterId;
import org.longtable.contract.organization.CouncilEvent.ChampionNamed;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.AdvisorJoined;
import org.longtable.contract.recruiting.RosterEvent.AdvisorLapsed;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.access.Person;
import org.longtable.council.deciding.Streams;
import org.springframework.stereotype.Component;

/** What somebody may act as: what they were given, what a seat brings, and being champion. Asked of the ledger, so that an end counts at once. */
@Component
class Standings {

    private final Streams streams;

    Standings(Streams streams) {
        this.streams = streams;
    }

    /**
     * Whether somebody holds a role.
     *
     * @param council where; when null, anywhere in their organization, where only what was given counts
     */
    boolean hold(PersonId who, Person person, Role role, @Nullable CouncilId council) {
        boolean given = person.roles().stream()
                .filter(held -> held.role() == role)
                .anyMatch(held -> council == null
                        || held.council() == null
                        || held.council().equals(council));
        return given || council != null && bringsCouncil(who, role, council);
    }

    private boolean bringsCouncil(PersonId who, Role role, CouncilId council) {
        return switch (role) {
            case ADVISOR -> seats(who, council).contains(SeatKind.FAMILY);
            case STAFF_PARTNER -> seats(who, council).contains(SeatKind.STAFF);
            case CHAMPION -> champion(council).equals(Optional.of(who));
            case ADMINISTRATOR, COORDINATOR, LEADER, SYSTEM, ANONYMOUS -> false;
        };
    }

    private Set<SeatKind> seats(PersonId who, CouncilId council) {
        Set<SeatKind> none = EnumSet.noneOf(SeatKind.class);
        return streams.read(
                RosterId.of(council),
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
        return streams.read(
                council, ChampionNamed.class, Optional.empty(), (before, named) -> Optional.of(named.person()));
    }
}
