package org.longtable.council.recruiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class DeclineInvitationHandler {

    private final AggregateStore streams;

    DeclineInvitationHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(DeclineSeatInvitation command) {
        streams.decide(RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, roster));
    }

    static List<RosterEvent> decide(DeclineSeatInvitation command, Roster roster) {
        Roster.Membership way = roster.requireMembership(command.advisor());
        if (way.stage() == MembershipStage.DECLINED) {
            return List.of();
        }
        return List.of(new InvitationDeclined(
                RosterId.of(command.council()),
                command.advisor(),
                way.requireProspect().person(),
                way.about(command.reason())));
    }
}
