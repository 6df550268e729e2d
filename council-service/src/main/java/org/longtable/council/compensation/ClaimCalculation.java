package org.longtable.council.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.Rate;

/**
 * Holds the rate and the amount of a claim before and after the daily cap.
 *
 * @param rate the rate for one unit
 * @param amount the rate times the quantity, rounded half up once, limited by the daily cap
 * @param uncapped the amount before the daily cap, or null when the cap did not reduce it
 */
public record ClaimCalculation(
        Rate rate, Money amount, @Nullable Money uncapped) {

    private static final int THOUSANDTHS = 3;

    /** Calculates the amount from a rate and a quantity. */
    public static ClaimCalculation fromRate(Rate rate, long quantity) {
        return new ClaimCalculation(rate, rate.times(BigDecimal.valueOf(quantity, THOUSANDTHS)), null);
    }

    /** Derives the rate from an amount that older records state. */
    public static ClaimCalculation fromStatedAmount(Money amount, long quantity) {
        int digits = Currency.getInstance(amount.currency()).getDefaultFractionDigits();
        BigDecimal milli = BigDecimal.valueOf(amount.minor(), digits).movePointRight(THOUSANDTHS);
        BigDecimal rate = milli.divide(BigDecimal.valueOf(quantity, THOUSANDTHS), 0, RoundingMode.HALF_UP);
        return new ClaimCalculation(new Rate(rate.longValueExact(), amount.currency()), amount, null);
    }

    /** Limits the amount to what the daily cap leaves. */
    public ClaimCalculation cappedAt(Money left) {
        return amount.exceeds(left) ? new ClaimCalculation(rate, left, amount) : this;
    }
}
