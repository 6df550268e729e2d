package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a corrected amount in a currency other than the claim's. */
final class ClaimCurrencyMismatch extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ClaimCurrencyMismatch(String currency) {
        super(Kind.INVALID, "amount-in-another-currency", Map.of("currency", currency));
    }
}
