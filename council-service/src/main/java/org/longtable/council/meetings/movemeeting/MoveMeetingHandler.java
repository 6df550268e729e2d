package org.longtable.council.meetings.movemeeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.Act;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.deciding.Streams;
import org.longtable.council.meetings.Evening;
import org.longtable.council.meetings.Meeting;
import org.longtable.council.meetings.MeetingAggregate;
import org.longtable.council.meetings.StartInThePast;
import org.springframework.stereotype.Component;

@Component
class MoveMeetingHandler {

    private final Streams streams;

    MoveMeetingHandler(Streams streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(MoveMeeting command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class, command.meeting(), meeting -> decide(command, meeting, Act.from(metaData)));
    }

    static List<MeetingEvent> decide(MoveMeeting command, Meeting meeting, Act act) {
        MeetingScheduled plan = meeting.ahead().orRefuse();
        Instant from = Objects.requireNonNull(meeting.start());
        if (from.equals(command.start())) {
            return List.of();
        }
        StartInThePast.refuseUnlessAhead(command.start(), act);
        StartInThePast.refuseFarAhead(command.start(), act);
        boolean evening = Evening.at(command.start(), ZoneId.of(plan.zone()));
        Words reason = Words.of(act, command.reason());
        return List.of(new MeetingMoved(command.meeting(), from, command.start(), evening, reason));
    }
}
