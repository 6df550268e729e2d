package org.longtable.council.recruiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Records that a prospect declines the invitation to take a seat.
 *
 * @param reason the reason in the person's own words, or null when none was given
 */
public record DeclineSeatInvitation(
        CouncilId council, AdvisorId advisor, @Nullable String reason) implements RosterCommand {
    @Override
    public List<RosterEvent> decide(Roster roster, DecisionContext context) {
        Roster.Membership way = roster.requireMembership(advisor());
        if (way.stage() == MembershipStage.DECLINED) {
            return List.of();
        }
        return List.of(new InvitationDeclined(
                RosterId.of(council()), advisor(), way.requireProspect().person(), way.about(reason())));
    }
}
