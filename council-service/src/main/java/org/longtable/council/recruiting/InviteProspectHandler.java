package org.longtable.council.recruiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.ProspectInvited;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class InviteProspectHandler {

    private final AggregateStore streams;

    InviteProspectHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(InviteProspect command) {
        streams.decide(RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, roster));
    }

    static List<RosterEvent> decide(InviteProspect command, Roster roster) {
        Roster.Membership way = roster.requireMembership(command.advisor()).requireProspect();
        if (way.stage() == MembershipStage.INVITED) {
            return List.of();
        }
        return List.of(new ProspectInvited(RosterId.of(command.council()), command.advisor(), way.person()));
    }
}
