package org.longtable.council.recruiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.CouncilId;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.ContactChannel;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Records that someone from the council contacted a prospect.
 *
 * @param channel the channel of the contact
 * @param note a note about the conversation, or null
 */
public record RecordProspectContact(
        CouncilId council,
        AdvisorId advisor,
        ContactChannel channel,
        @Nullable String note) implements RosterCommand {
    @Override
    public List<RosterEvent> decide(Roster roster, DecisionContext context) {
        Roster.Membership way = roster.requireMembership(advisor()).requireProspect();
        return List.of(
                new ProspectContacted(RosterId.of(council()), advisor(), way.person(), channel(), way.about(note())));
    }
}
