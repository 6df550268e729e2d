package org.longtable.council.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AttendanceStatus;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AttendanceTaken;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.ImmutableMaps;

/**
 * Holds an existing meeting's time, status, and attendance for comparison with the sheets.
 *
 * @param start the current start
 * @param zone the time zone of the meeting
 * @param length the duration
 * @param cancelled whether the meeting was cancelled
 * @param closed whether the minutes are closed
 * @param attendance the recorded attendance by person
 */
record ExistingMeeting(
        MeetingId id,
        Instant start,
        ZoneId zone,
        Duration length,
        boolean cancelled,
        boolean closed,
        Map<PersonId, AttendanceStatus> attendance) {

    /** Reads a meeting's event stream; empty when the meeting was never scheduled. */
    static Optional<ExistingMeeting> read(AggregateStore streams, MeetingId id) {
        return streams.readState(id, MeetingEvent.class, Optional.empty(), ExistingMeeting::after);
    }

    private static Optional<ExistingMeeting> after(Optional<ExistingMeeting> before, MeetingEvent event) {
        if (event instanceof MeetingScheduled it) {
            Duration length = Duration.ofMinutes(it.minutes());
            return Optional.of(new ExistingMeeting(
                    it.meeting(), it.start(), ZoneId.of(it.zone()), length, false, false, Map.of()));
        }
        return before.map(it -> it.then(event));
    }

    private ExistingMeeting then(MeetingEvent event) {
        return new ExistingMeeting(
                id,
                event instanceof MeetingMoved moved ? moved.to() : start,
                zone,
                length,
                cancelled || event instanceof MeetingCancelled,
                closed || event instanceof MeetingClosed,
                event instanceof AttendanceTaken taken
                        ? ImmutableMaps.with(attendance, taken.person(), taken.presence())
                        : attendance);
    }

    /** Returns the date of the meeting in its time zone. */
    LocalDate day() {
        return LocalDate.ofInstant(start, zone);
    }

    Instant end() {
        return start.plus(length);
    }
}
