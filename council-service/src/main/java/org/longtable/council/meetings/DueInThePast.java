package org.longtable.council.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.longtable.contract.Act;
import org.longtable.council.deciding.DateOutOfRange;
import org.longtable.council.deciding.Refusal;

/** Something is taken on before it is due. */
public final class DueInThePast extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_AHEAD = 5;

    private DueInThePast() {
        super(Kind.INVALID, "due-in-the-past", Map.of());
    }

    /** Refuses a day that is over, or more than five years ahead, in the meeting's zone, at the time at which the act takes effect. */
    public static void refuseUnlessAhead(LocalDate due, String zone, Act act) {
        LocalDate today = LocalDate.ofInstant(act.effective(), ZoneId.of(zone));
        if (due.isBefore(today)) {
            throw new DueInThePast();
        }
        DateOutOfRange.refuseUnless("due", due, today, today.plusYears(YEARS_AHEAD));
    }
}
