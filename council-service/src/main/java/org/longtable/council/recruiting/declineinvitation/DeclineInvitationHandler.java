package org.longtable.council.recruiting.declineinvitation;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.InvitationDeclined;
import org.longtable.council.deciding.Streams;
import org.longtable.council.recruiting.Roster;
import org.longtable.council.recruiting.RosterAggregate;
import org.longtable.council.recruiting.Stage;
import org.springframework.stereotype.Component;

@Component
class DeclineInvitationHandler {

    private final Streams streams;

    DeclineInvitationHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(DeclineInvitation command) {
        streams.decide(RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, roster));
    }

    static List<RosterEvent> decide(DeclineInvitation command, Roster roster) {
        Roster.Way way = roster.orRefuse(command.advisor());
        if (way.stage() == Stage.DECLINED) {
            return List.of();
        }
        return List.of(new InvitationDeclined(
                RosterId.of(command.council()),
                command.advisor(),
                way.prospectOrRefuse().person(),
                way.about(command.reason())));
    }
}
