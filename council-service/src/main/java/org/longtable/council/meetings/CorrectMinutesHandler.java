package org.longtable.council.meetings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class CorrectMinutesHandler {

    private final AggregateStore streams;

    CorrectMinutesHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(CorrectMinutes command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(CorrectMinutes command, Meeting meeting, EventMetadata act) {
        meeting.requireScheduled();
        switch (meeting.phase()) {
            case CLOSED -> {}
            case CANCELLED -> throw MeetingViolations.MEETING_IS_CANCELLED.exception();
            case NONE, PLANNED, ANNOUNCED, OPEN -> throw CorrectMinutes.MINUTES_NOT_CLOSED_YET.exception();
        }
        MinutesCorrected corrected =
                new MinutesCorrected(command.meeting(), Words.of(act, command.what()), Words.of(act, command.why()));
        boolean there = meeting.proceedings().corrections().contains(corrected);
        return there ? List.of() : List.of(corrected);
    }
}
