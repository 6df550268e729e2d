package org.longtable.council.meetings.recorddecision;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.DecisionRecorded;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.springframework.stereotype.Component;

@Component
class RecordDecisionHandler {

    private final Streams streams;

    RecordDecisionHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RecordDecision command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting, Act.from(metaData)));
    }

    static List<MeetingEvent> decide(RecordDecision command, Meeting meeting, Act act) {
        DecisionRecorded recorded = new DecisionRecorded(
                command.meeting(), command.decision(), Words.of(act, command.text()), command.item());
        DecisionRecorded before = meeting.inSession().proceedings().decisions().get(command.decision());
        if (recorded.equals(before)) {
            return List.of();
        }
        if (before != null) {
            throw new DecisionAlreadyRecorded();
        }
        if (command.item() != null) {
            meeting.agenda().mustHave(command.item());
        }
        return List.of(recorded);
    }
}
