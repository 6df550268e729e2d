package org.longtable.council.meetings;

import java.time.ZoneId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

@Component
class ScheduleMeetingHandler {

    private static final int MINUTES_FOR_FAMILY_IDEAS = 15;

    private final AggregateStore streams;

    ScheduleMeetingHandler(AggregateStore streams) {
        this.streams = streams;
    }

    @CommandHandler
    void handle(ScheduleMeeting command, MetaData metaData) {
        streams.decide(
                MeetingAggregate.class,
                command.meeting(),
                meeting -> decide(command, meeting, EventMetadata.fromMap(metaData)));
    }

    static List<MeetingEvent> decide(ScheduleMeeting command, Meeting meeting, EventMetadata act) {
        if (!ZoneId.getAvailableZoneIds().contains(command.zone())) {
            throw ScheduleMeeting.UNKNOWN_MEETING_TIME_ZONE.exception();
        }
        MeetingStartInPast.refuseFarAhead(command.start(), act);
        MeetingScheduled scheduled = scheduled(command);
        if (scheduled.equals(meeting.plan())) {
            return List.of();
        }
        if (meeting.plan() != null) {
            throw ScheduleMeeting.MEETING_ALREADY_SCHEDULED.exception();
        }
        DurationOutOfRange.requireInRange(command.minutes());
        MeetingStartInPast.requireInFuture(command.start(), act);
        return List.of(scheduled, familyIdeas(command));
    }

    private static MeetingScheduled scheduled(ScheduleMeeting command) {
        return new MeetingScheduled(
                command.meeting(),
                command.title(),
                command.start(),
                command.zone(),
                command.minutes(),
                command.mode(),
                command.place(),
                command.link(),
                command.phone(),
                command.languages(),
                EveningRule.startsInEvening(command.start(), ZoneId.of(command.zone())));
    }

    private static AgendaItemAdded familyIdeas(ScheduleMeeting command) {
        int minutes = Math.min(MINUTES_FOR_FAMILY_IDEAS, command.minutes());
        return new AgendaItemAdded(
                command.meeting(), AgendaItemId.FAMILY_IDEAS, null, minutes, null, AgendaItemKind.FAMILY_IDEAS, null);
    }
}
