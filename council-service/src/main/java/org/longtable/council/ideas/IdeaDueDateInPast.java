package org.longtable.council.ideas;

import java.time.LocalDate;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.commandhandling.Violation;

/** This violation rejects a due date before today for an idea. */
public final class IdeaDueDateInPast {

    public static final Violation IDEA_DUE_DATE_IN_PAST = Violation.invalid("idea-due-in-the-past");

    private static final int YEARS_AHEAD = 5;

    private IdeaDueDateInPast() {}

    /**
     * Rejects a due date before today.
     *
     * @param due by when something is to be done
     * @param today the council's date
     * @throws RuleViolation when {@code due} lies before {@code today}
     */
    public static void requireTodayOrLater(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw IDEA_DUE_DATE_IN_PAST.exception();
        }
        DateOutOfRange.refuseUnless("due", due, today, today.plusYears(YEARS_AHEAD));
    }
}
