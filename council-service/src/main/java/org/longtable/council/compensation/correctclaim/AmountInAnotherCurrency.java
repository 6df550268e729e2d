package org.longtable.council.compensation.correctclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A claim stays in its currency. */
final class AmountInAnotherCurrency extends Refusal {

    private static final long serialVersionUID = 1L;

    AmountInAnotherCurrency(String currency) {
        super(Kind.INVALID, "amount-in-another-currency", Map.of("currency", currency));
    }
}
