package org.longtable.council.ideas;

import java.time.LocalDate;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.RuleViolation;
import org.longtable.council.commandhandling.Violation;

/** Rejects a due date before today for an idea. */
public final class IdeaDueDateInPast {

    public static final Violation IDEA_DUE_DATE_IN_PAST = Violation.invalid("idea-due-in-the-past");

    private static final int YEARS_AHEAD = 5;

    private IdeaDueDateInPast() {}

    /**
     * Rejects a due date before today.
     *
     * @param due the due date
     * @param today the current date of the council
     * @throws RuleViolation when {@code due} is before {@code today}
     */
    public static void requireTodayOrLater(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw IDEA_DUE_DATE_IN_PAST.exception();
        }
        DateOutOfRange.refuseUnless("due", due, today, today.plusYears(YEARS_AHEAD));
    }
}
