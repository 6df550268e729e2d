package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a payment date before the work or in the future. */
final class InvalidPaymentDate extends RuleViolation {

    private static final long serialVersionUID = 1L;

    InvalidPaymentDate() {
        super(Kind.INVALID, "payment-day-not-possible", Map.of());
    }
}
