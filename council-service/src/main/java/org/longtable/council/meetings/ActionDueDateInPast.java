package org.longtable.council.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.longtable.contract.EventMetadata;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a due date before today for an action item. */
public final class ActionDueDateInPast extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_AHEAD = 5;

    private ActionDueDateInPast() {
        super(Kind.INVALID, "due-in-the-past", Map.of());
    }

    /** Rejects a due date before today in the meeting's time zone. */
    public static void requireTodayOrLater(LocalDate due, String zone, EventMetadata act) {
        LocalDate today = LocalDate.ofInstant(act.effective(), ZoneId.of(zone));
        if (due.isBefore(today)) {
            throw new ActionDueDateInPast();
        }
        DateOutOfRange.refuseUnless("due", due, today, today.plusYears(YEARS_AHEAD));
    }
}
