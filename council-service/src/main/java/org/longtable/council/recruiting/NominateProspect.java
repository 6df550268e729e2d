package org.longtable.council.recruiting;

import java.util.List;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.ProspectSource;
import org.longtable.contract.recruiting.Relationship;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.ProspectNominated;
import org.longtable.council.access.PersonReference;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Nominates a person for a seat on a council.
 *
 * @param advisor the identifier of the new membership
 * @param person the person, whom the organization knows
 * @param relationship the person's relationship, such as parent or staff; determines the kind of seat
 * @param source the source of the nomination
 */
public record NominateProspect(
        CouncilId council, AdvisorId advisor, PersonId person, Relationship relationship, ProspectSource source)
        implements RosterCommand {
    @Override
    public List<RosterEvent> decide(Roster roster, DecisionContext context) {
        CouncilSeatRules terms = CouncilSeatRules.read(context.streams(), council());
        Personal name = PersonReference.read(context.streams(), person()).nameFor(terms.organization());
        Roster.Membership known = roster.ways().get(advisor());
        if (known != null && known.person().equals(person())) {
            return List.of();
        }
        if (known != null) {
            throw RecruitingViolations.ALREADY_NOMINATED.exception();
        }
        roster.requireNoOngoingMembership(person());
        return List.of(new ProspectNominated(
                RosterId.of(council()),
                advisor(),
                person(),
                name,
                relationship().seat(),
                relationship(),
                source()));
    }
}
