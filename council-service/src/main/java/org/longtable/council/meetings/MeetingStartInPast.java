package org.longtable.council.meetings;

import java.time.Instant;
import org.longtable.contract.EventMetadata;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Violation;

/** Rejects a meeting start that is not after the effective time of the command. */
public final class MeetingStartInPast {

    public static final Violation MEETING_START_IN_PAST = Violation.invalid("start-in-the-past");

    private static final int YEARS_AHEAD = 5;

    private MeetingStartInPast() {}

    /** Rejects a start that is not in the future. */
    public static void requireInFuture(Instant start, EventMetadata act) {
        if (!start.isAfter(act.effective())) {
            throw MEETING_START_IN_PAST.exception();
        }
    }

    /** Rejects a start that is too far in the future. */
    public static void refuseFarAhead(Instant start, EventMetadata act) {
        DateOutOfRange.refuseBeyond("start", start, act.effective(), YEARS_AHEAD);
    }
}
