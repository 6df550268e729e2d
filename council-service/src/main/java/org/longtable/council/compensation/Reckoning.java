package org.longtable.council.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.Rate;

/**
 * What a claim comes to.
 *
 * @param rate for one unit
 * @param amount rate × quantity, rounded half up once, cut to the day's cap
 * @param uncapped what it came to before the day's cap cut it, or null when nothing was cut
 */
public record Reckoning(Rate rate, Money amount, @Nullable Money uncapped) {

    private static final int THOUSANDTHS = 3;

    /** By the policy of the year, without a cap. */
    public static Reckoning of(Rate rate, long quantity) {
        return new Reckoning(rate, rate.times(BigDecimal.valueOf(quantity, THOUSANDTHS)), null);
    }

    /** Of an amount that earlier records state: its rate is what it came to for one unit. */
    public static Reckoning stated(Money amount, long quantity) {
        int digits = Currency.getInstance(amount.currency()).getDefaultFractionDigits();
        BigDecimal milli = BigDecimal.valueOf(amount.minor(), digits).movePointRight(THOUSANDTHS);
        BigDecimal rate = milli.divide(BigDecimal.valueOf(quantity, THOUSANDTHS), 0, RoundingMode.HALF_UP);
        return new Reckoning(new Rate(rate.longValueExact(), amount.currency()), amount, null);
    }

    /** Cut to what is left. */
    public Reckoning cutTo(Money left) {
        return amount.exceeds(left) ? new Reckoning(rate, left, amount) : this;
    }
}
