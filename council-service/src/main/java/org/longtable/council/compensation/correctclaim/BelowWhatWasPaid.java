package org.longtable.council.compensation.correctclaim;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.longtable.contract.Money;
import org.longtable.council.deciding.Refusal;

/** A claim is not corrected below what was paid, unless it is said that too much was paid. */
final class BelowWhatWasPaid extends Refusal {

    private static final long serialVersionUID = 1L;

    BelowWhatWasPaid(Money paid) {
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
