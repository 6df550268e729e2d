package org.longtable.council.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import org.longtable.contract.EventMetadata;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Violation;

/** Rejects a due date before today for an action item. */
public final class ActionDueDateInPast {

    public static final Violation ACTION_DUE_DATE_IN_PAST = Violation.invalid("due-in-the-past");

    private static final int YEARS_AHEAD = 5;

    private ActionDueDateInPast() {}

    /** Rejects a due date before today in the meeting's time zone. */
    public static void requireTodayOrLater(LocalDate due, String zone, EventMetadata act) {
        LocalDate today = LocalDate.ofInstant(act.effective(), ZoneId.of(zone));
        if (due.isBefore(today)) {
            throw ACTION_DUE_DATE_IN_PAST.exception();
        }
        DateOutOfRange.refuseUnless("due", due, today, today.plusYears(YEARS_AHEAD));
    }
}
