package org.longtable.council.recruiting;

import java.util.List;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Invites a prospect to take a seat.
 */
public record InviteProspect(CouncilId council, AdvisorId advisor) implements RosterCommand {
    @Override
    public List<RosterEvent> decide(Roster roster, DecisionContext context) {
        Roster.Membership way = roster.requireMembership(advisor()).requireProspect();
        if (way.stage() == MembershipStage.INVITED) {
            return List.of();
        }
        return List.of(new ProspectInvited(RosterId.of(council()), advisor(), way.person()));
    }
}
