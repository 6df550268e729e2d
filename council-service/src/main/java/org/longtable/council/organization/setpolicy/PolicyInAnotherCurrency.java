package org.longtable.council.organization.setpolicy;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An organization pays in one currency. */
final class PolicyInAnotherCurrency extends Refusal {

    private static final long serialVersionUID = 1L;

    PolicyInAnotherCurrency(String currency) {
        super(Kind.INVALID, "policy-in-another-currency", Map.of("currency", currency));
    }
}
