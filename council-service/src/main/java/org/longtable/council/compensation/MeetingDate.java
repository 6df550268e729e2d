package org.longtable.council.compensation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;

/** Holds the latest start and time zone of a meeting that a claim is for. */
record MeetingDate(@Nullable Instant start, @Nullable String zone) {
    /** Rejects a meeting claim whose work date differs from the meeting's date. */
    static final Violation WORK_DATE_IS_NOT_MEETING_DATE = Violation.invalid("not-the-day-of-the-meeting");

    /** Rejects a claim for a meeting that was never scheduled. */
    static final Violation CLAIMED_MEETING_NOT_FOUND = Violation.notFound("meeting-unknown");

    private static final MeetingDate UNKNOWN = new MeetingDate(null, null);

    static MeetingDate of(MeetingId meeting, AggregateStore streams) {
        return streams.readState(meeting, MeetingEvent.class, UNKNOWN, MeetingDate::after);
    }

    /** Rejects a date that is not the date of the meeting. */
    void requireOn(LocalDate day) {
        if (start == null || zone == null) {
            throw CLAIMED_MEETING_NOT_FOUND.exception();
        }
        LocalDate held = LocalDate.ofInstant(start, ZoneId.of(zone));
        if (!held.equals(day)) {
            throw WORK_DATE_IS_NOT_MEETING_DATE.exception(Map.of("day", held));
        }
    }

    private MeetingDate after(MeetingEvent event) {
        if (event instanceof MeetingScheduled e) {
            return new MeetingDate(e.start(), e.zone());
        }
        return event instanceof MeetingMoved e ? new MeetingDate(e.to(), zone) : this;
    }
}
