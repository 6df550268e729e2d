package org.longtable.council.recruiting;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.longtable.contract.recruiting.AdvisorEvent;
import org.longtable.contract.recruiting.AdvisorEvent.TrialClosed;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CloseTrialHandler {

    private final AggregateStore streams;

    CloseTrialHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CloseTrial command) {
        Roster.Membership way = Roster.read(streams, command.council()).requireMembership(command.advisor());
        streams.decide(AdvisorAggregate.class, command.advisor(), advisor -> decide(command, way, advisor));
    }

    static List<AdvisorEvent> decide(CloseTrial command, Roster.Membership way, Advisor advisor) {
        if (advisor.trialFrom() == null) {
            throw CloseTrial.NO_TRIAL_RUNNING.exception();
        }
        return List.of(new TrialClosed(command.advisor(), way.person(), command.fit(), way.about(command.note())));
    }
}
