package org.longtable.council.compensation.submitclaim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.deciding.Streams;

/** On which day a meeting was, by the latest of what was said about its start. */
record MeetingDay(@Nullable Instant start, @Nullable String zone) {

    private static final MeetingDay UNKNOWN = new MeetingDay(null, null);

    static MeetingDay of(MeetingId meeting, Streams streams) {
        return streams.read(meeting, MeetingEvent.class, UNKNOWN, MeetingDay::after);
    }

    /** Refuses another day than the meeting's, or a meeting that nobody knows. */
    void mustBe(LocalDate day) {
        if (start == null || zone == null) {
            throw new MeetingUnknown();
        }
        LocalDate held = LocalDate.ofInstant(start, ZoneId.of(zone));
        if (!held.equals(day)) {
            throw new NotTheDayOfTheMeeting(held);
        }
    }

    private MeetingDay after(MeetingEvent event) {
        if (event instanceof MeetingScheduled e) {
            return new MeetingDay(e.start(), e.zone());
        }
        return event instanceof MeetingMoved e ? new MeetingDay(e.to(), zone) : this;
    }
}
