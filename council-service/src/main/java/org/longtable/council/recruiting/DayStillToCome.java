package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What happened, happened today or earlier. */
public final class DayStillToCome extends Refusal {

    private static final long serialVersionUID = 1L;

    DayStillToCome() {
        super(Kind.INVALID, "day-still-to-come", Map.of());
    }
}
