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
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.commandhandling.Violation;

/**
 * Holds the title, times, and progress of a meeting that an idea or feedback refers to.
 *
 * @param title the title of the meeting
 * @param start the start of the meeting
 * @param zone the IANA time zone of the meeting
 * @param begun whether the meeting was opened
 * @param over whether the meeting was closed
 */
public record MeetingSnapshot(String title, Instant start, String zone, boolean begun, boolean over) {
    /** Rejects a reference to a meeting that does not exist or was cancelled. */
    static final Violation MEETING_NOT_AVAILABLE = Violation.notFound("no-such-meeting");

    /**
     * Reads a meeting's event stream.
     *
     * @throws RuleViolation when the meeting was never scheduled or was cancelled
     */
    public static MeetingSnapshot read(MeetingId meeting, AggregateStore streams) {
        Optional<MeetingSnapshot> found =
                streams.readState(meeting, MeetingEvent.class, Optional.empty(), MeetingSnapshot::after);
        return found.orElseThrow(MEETING_NOT_AVAILABLE::exception);
    }

    private static Optional<MeetingSnapshot> after(Optional<MeetingSnapshot> before, MeetingEvent event) {
        if (event instanceof MeetingScheduled e) {
            return Optional.of(new MeetingSnapshot(e.title(), e.start(), e.zone(), false, false));
        }
        return event instanceof MeetingCancelled ? Optional.empty() : before.map(it -> it.then(event));
    }

    private MeetingSnapshot then(MeetingEvent event) {
        Instant begins = event instanceof MeetingMoved moved ? moved.to() : start;
        return new MeetingSnapshot(
                title, begins, zone, begun || event instanceof MeetingOpened, over || event instanceof MeetingClosed);
    }
}
