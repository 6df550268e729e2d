package org.longtable.council.ideas;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.deciding.DateOutOfRange;
import org.longtable.council.deciding.Refusal;

/** What somebody takes on is due today or later. */
public final class DueInThePast extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_AHEAD = 5;

    DueInThePast() {
        super(Kind.INVALID, "idea-due-in-the-past", Map.of());
    }

    /**
     * Refuses a date that is over, or more than five years ahead.
     *
     * @param due by when something is to be done
     * @param today the council's date
     * @throws DueInThePast when {@code due} lies before {@code today}
     */
    public static void check(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new DueInThePast();
        }
        DateOutOfRange.refuseUnless("due", due, today, today.plusYears(YEARS_AHEAD));
    }
}
