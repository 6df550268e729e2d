package org.longtable.council.ideas;

import java.time.Instant;
import java.util.Optional;
import org.longtable.contract.MeetingId;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.council.deciding.Streams;

/**
 * What ideas and feedback ask about a meeting.
 *
 * @param title as it stands on the calendar
 * @param start when it begins
 * @param zone IANA time zone in which its people read the start
 * @param begun whether it was opened
 * @param over whether it was closed
 */
public record MeetingFacts(String title, Instant start, String zone, boolean begun, boolean over) {

    /**
     * Reads them from the meeting's own stream.
     *
     * @throws NoSuchMeeting when it was never scheduled, or cancelled
     */
    public static MeetingFacts of(MeetingId meeting, Streams streams) {
        Optional<MeetingFacts> found = streams.read(meeting, MeetingEvent.class, Optional.empty(), MeetingFacts::after);
        return found.orElseThrow(NoSuchMeeting::new);
    }

    private static Optional<MeetingFacts> after(Optional<MeetingFacts> before, MeetingEvent event) {
        if (event instanceof MeetingScheduled e) {
            return Optional.of(new MeetingFacts(e.title(), e.start(), e.zone(), false, false));
        }
        return event instanceof MeetingCancelled ? Optional.empty() : before.map(it -> it.then(event));
    }

    private MeetingFacts then(MeetingEvent event) {
        Instant begins = event instanceof MeetingMoved moved ? moved.to() : start;
        return new MeetingFacts(
                title, begins, zone, begun || event instanceof MeetingOpened, over || event instanceof MeetingClosed);
    }
}
