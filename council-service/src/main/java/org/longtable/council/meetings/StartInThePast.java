package org.longtable.council.meetings;

import java.time.Instant;
import java.util.Map;
import org.longtable.contract.Act;
import org.longtable.council.deciding.DateOutOfRange;
import org.longtable.council.deciding.Refusal;

/** A meeting is planned before it begins; what an import brings takes effect before it began. */
public final class StartInThePast extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_AHEAD = 5;

    private StartInThePast() {
        super(Kind.INVALID, "start-in-the-past", Map.of());
    }

    /** Refuses a start that does not lie after the time at which the act takes effect. */
    public static void refuseUnlessAhead(Instant start, Act act) {
        if (!start.isAfter(act.effective())) {
            throw new StartInThePast();
        }
    }

    /** Refuses a start that no calendar is kept for yet. */
    public static void refuseFarAhead(Instant start, Act act) {
        DateOutOfRange.refuseBeyond("start", start, act.effective(), YEARS_AHEAD);
    }
}
