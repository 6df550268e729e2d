package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A meeting or an item lasts between a minute and a day. */
public final class LengthOutOfRange extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 24 * 60;

    private LengthOutOfRange() {
        super(Kind.INVALID, "length-out-of-range", Map.of("longest", LONGEST));
    }

    /** Refuses a length, in minutes, that cannot be. */
    public static void refuseUnlessPossible(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new LengthOutOfRange();
        }
    }
}
