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
 * @param start when it begins now
 * @param zone in which its people read the start
 * @param length how long it lasts
 * @param cancelled whether it does not take place
 * @param closed whether its minutes stand
 * @param attendance who came how, as noted so far
 */
record ExistingMeeting(
        MeetingId id,
        Instant start,
        ZoneId zone,
        Duration length,
        boolean cancelled,
        boolean closed,
        Map<PersonId, AttendanceStatus> attendance) {

    /** Reads a meeting's own stream; empty when it was never scheduled. */
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

    /** The day where its people are. */
    LocalDate day() {
        return LocalDate.ofInstant(start, zone);
    }

    Instant end() {
        return start.plus(length);
    }
}
