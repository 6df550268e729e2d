package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a currency that is not an ISO 4217 code. */
final class UnknownCurrency extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownCurrency() {
        super(Kind.INVALID, "currency-unknown", Map.of());
    }
}
