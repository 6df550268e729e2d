package org.longtable.council.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class MoveMeetingHandler {

    private final AggregateStore streams;

    MoveMeetingHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(RescheduleMeeting command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(RescheduleMeeting command, Meeting meeting, EventMetadata act) {
        MeetingScheduled plan = meeting.requireNotStarted().requireScheduled();
        Instant from = Objects.requireNonNull(meeting.start());
        if (from.equals(command.start())) {
            return List.of();
        }
        MeetingStartInPast.requireInFuture(command.start(), act);
        MeetingStartInPast.refuseFarAhead(command.start(), act);
        boolean evening = EveningRule.startsInEvening(command.start(), ZoneId.of(plan.zone()));
        Words reason = Words.of(act, command.reason());
        return List.of(new MeetingMoved(command.meeting(), from, command.start(), evening, reason));
    }
}
