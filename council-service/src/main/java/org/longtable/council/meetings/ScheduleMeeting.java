package org.longtable.council.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Schedules a meeting.
 *
 * @param title the title of the meeting
 * @param start the start; after the effective time of the command
 * @param zone the IANA time zone
 * @param minutes the duration in minutes, 1 to 1440
 * @param mode how people attend: in person, by video, or by phone
 * @param place the place, or null
 * @param link the address of the video room, or null
 * @param phone the phone number to call, or null
 * @param languages the BCP 47 tags of the meeting's languages, the main one first
 */
public record ScheduleMeeting(
        MeetingId meeting,
        String title,
        Instant start,
        String zone,
        int minutes,
        MeetingMode mode,
        @Nullable String place,
        @Nullable String link,
        @Nullable String phone,
        List<String> languages)
        implements MeetingCommand {
    private static final int MINUTES_FOR_FAMILY_IDEAS = 15;

    /** Rejects a meeting time zone that is not in the IANA database. */
    static final Violation UNKNOWN_MEETING_TIME_ZONE = Violation.invalid("unknown-zone");

    /** Rejects a meeting whose identifier is already used with different content. */
    static final Violation MEETING_ALREADY_SCHEDULED = Violation.conflict("meeting-already-scheduled");

    @Override
    public List<MeetingEvent> decide(Meeting meeting, DecisionContext context) {
        EventMetadata act = context.metadata();
        if (!ZoneId.getAvailableZoneIds().contains(zone())) {
            throw UNKNOWN_MEETING_TIME_ZONE.exception();
        }
        MeetingStartInPast.refuseFarAhead(start(), act);
        MeetingScheduled scheduled = scheduled(this);
        if (scheduled.equals(meeting.plan())) {
            return List.of();
        }
        if (meeting.plan() != null) {
            throw MEETING_ALREADY_SCHEDULED.exception();
        }
        DurationOutOfRange.requireInRange(minutes());
        MeetingStartInPast.requireInFuture(start(), act);
        return List.of(scheduled, familyIdeas(this));
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
