package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a policy in a currency other than the organization's. */
final class PolicyCurrencyMismatch extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PolicyCurrencyMismatch(String currency) {
        super(Kind.INVALID, "policy-in-another-currency", Map.of("currency", currency));
    }
}
