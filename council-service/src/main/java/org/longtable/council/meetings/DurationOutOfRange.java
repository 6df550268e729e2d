package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a meeting or an agenda item shorter than one minute or longer than one day. */
public final class DurationOutOfRange extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 24 * 60;

    private DurationOutOfRange() {
        super(Kind.INVALID, "length-out-of-range", Map.of("longest", LONGEST));
    }

    /** Rejects a duration that is out of range. */
    public static void requireInRange(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new DurationOutOfRange();
        }
    }
}
