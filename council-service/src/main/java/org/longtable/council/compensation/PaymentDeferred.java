package org.longtable.council.compensation;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The advisor wishes to be paid later. */
final class PaymentDeferred extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PaymentDeferred(LocalDate until) {
        super(Kind.CONFLICT, "payment-deferred", Map.of("until", until));
    }
}
