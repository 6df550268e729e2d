package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an end date before its start date. */
public final class DatesOutOfOrder extends RuleViolation {

    private static final long serialVersionUID = 1L;

    DatesOutOfOrder(LocalDate earlier, LocalDate later) {
        super(Kind.INVALID, "days-out-of-order", Map.of("earlier", earlier.toString(), "later", later.toString()));
    }
}
