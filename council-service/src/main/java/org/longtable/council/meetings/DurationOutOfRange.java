package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.Violation;

/** Rejects a meeting or an agenda item shorter than one minute or longer than one day. */
public final class DurationOutOfRange {

    public static final Violation DURATION_OUT_OF_RANGE = Violation.invalid("length-out-of-range");

    private static final int LONGEST = 24 * 60;

    private DurationOutOfRange() {}

    /** Rejects a duration that is out of range. */
    public static void requireInRange(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw DURATION_OUT_OF_RANGE.exception(Map.of("longest", LONGEST));
        }
    }
}
