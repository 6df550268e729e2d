package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.DecisionRecorded;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class RecordDecisionHandler {

    private final AggregateStore streams;

    RecordDecisionHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RecordDecision command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(RecordDecision command, Meeting meeting, EventMetadata act) {
        DecisionRecorded recorded = new DecisionRecorded(
                command.meeting(), command.decision(), Words.of(act, command.text()), command.item());
        DecisionRecorded before =
                meeting.requireInSession().proceedings().decisions().get(command.decision());
        if (recorded.equals(before)) {
            return List.of();
        }
        if (before != null) {
            throw RecordDecision.DECISION_ALREADY_RECORDED.exception();
        }
        if (command.item() != null) {
            meeting.agenda().requireItem(command.item());
        }
        return List.of(recorded);
    }
}
