package org.longtable.council.compensation.payclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A payment is made after the work, and not in the future. */
final class PaymentDayNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    PaymentDayNotPossible() {
        super(Kind.INVALID, "payment-day-not-possible", Map.of());
    }
}
