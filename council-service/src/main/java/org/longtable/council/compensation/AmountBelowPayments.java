package org.longtable.council.compensation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.longtable.contract.Money;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a corrected amount below what was paid unless it is marked as an overpayment. */
final class AmountBelowPayments extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AmountBelowPayments(Money paid) {
        super(
                Kind.CONFLICT,
                "below-what-was-paid",
                Map.of(
                        "paid",
                        BigDecimal.valueOf(
                                        paid.minor(),
                                        Currency.getInstance(paid.currency()).getDefaultFractionDigits())
                                + " " + paid.currency()));
    }
}
