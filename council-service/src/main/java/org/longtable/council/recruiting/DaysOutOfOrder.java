package org.longtable.council.recruiting;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A later day does not lie before an earlier one. */
public final class DaysOutOfOrder extends Refusal {

    private static final long serialVersionUID = 1L;

    DaysOutOfOrder(LocalDate earlier, LocalDate later) {
        super(Kind.INVALID, "days-out-of-order", Map.of("earlier", earlier.toString(), "later", later.toString()));
    }
}
