package org.longtable.council.ideas;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a due date before today for an idea. */
public final class IdeaDueDateInPast extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_AHEAD = 5;

    IdeaDueDateInPast() {
        super(Kind.INVALID, "idea-due-in-the-past", Map.of());
    }

    /**
     * Rejects a due date before today.
     *
     * @param due by when something is to be done
     * @param today the council's date
     * @throws IdeaDueDateInPast when {@code due} lies before {@code today}
     */
    public static void requireTodayOrLater(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw new IdeaDueDateInPast();
        }
        DateOutOfRange.refuseUnless("due", due, today, today.plusYears(YEARS_AHEAD));
    }
}
