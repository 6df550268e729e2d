package org.longtable.council.recruiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.RosterId;
import org.longtable.contract.recruiting.RosterEvent;
import org.longtable.contract.recruiting.RosterEvent.ProspectContacted;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class RecordContactHandler {

    private final AggregateStore streams;

    RecordContactHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RecordProspectContact command) {
        streams.decide(RosterAggregate.class, RosterId.of(command.council()), roster -> decide(command, roster));
    }

    static List<RosterEvent> decide(RecordProspectContact command, Roster roster) {
        Roster.Membership way = roster.requireMembership(command.advisor()).requireProspect();
        return List.of(new ProspectContacted(
                RosterId.of(command.council()),
                command.advisor(),
                way.person(),
                command.channel(),
                way.about(command.note())));
    }
}
