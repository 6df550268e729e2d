package org.longtable.council.compensation.submitclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The policy of the year pays nothing for the category. */
final class NothingPaidForThis extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingPaidForThis() {
        super(Kind.CONFLICT, "nothing-paid-for-this", Map.of());
    }
}
