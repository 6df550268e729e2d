package org.longtable.council.meetings;

import java.time.Instant;
import java.util.Map;
import org.longtable.contract.EventMetadata;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a meeting start that is not after the effective time of the command. */
public final class MeetingStartInPast extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_AHEAD = 5;

    private MeetingStartInPast() {
        super(Kind.INVALID, "start-in-the-past", Map.of());
    }

    /** Rejects a start that is not in the future. */
    public static void requireInFuture(Instant start, EventMetadata act) {
        if (!start.isAfter(act.effective())) {
            throw new MeetingStartInPast();
        }
    }

    /** Refuses a start that no calendar is kept for yet. */
    public static void refuseFarAhead(Instant start, EventMetadata act) {
        DateOutOfRange.refuseBeyond("start", start, act.effective(), YEARS_AHEAD);
    }
}
