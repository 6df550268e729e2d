package org.longtable.council.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.longtable.contract.Act;
import org.longtable.council.deciding.Refusal;

/** Something is taken on before it is due. */
public final class DueInThePast extends Refusal {

    private static final long serialVersionUID = 1L;

    private DueInThePast() {
        super(Kind.INVALID, "due-in-the-past", Map.of());
    }

    /** Refuses a day that is over, in the meeting's zone, at the time at which the act takes effect. */
    public static void refuseUnlessAhead(LocalDate due, String zone, Act act) {
        if (due.isBefore(LocalDate.ofInstant(act.effective(), ZoneId.of(zone)))) {
            throw new DueInThePast();
        }
    }
}
