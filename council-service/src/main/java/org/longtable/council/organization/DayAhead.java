package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What was adopted was adopted today or earlier. */
public final class DayAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    DayAhead() {
        super(Kind.INVALID, "adoption-day-ahead", Map.of());
    }
}
