package org.longtable.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The amount paid for one unit, such as an hour, a mile, or a meeting, in thousandths of the currency unit. It is more
 * precise than {@link Money}, because mileage rates are set in tenths of a cent: 72.5 ¢ per mile is 725.
 *
 * @param milli thousandths of the currency's major unit (of a dollar) for one unit; 0 or more
 * @param currency ISO 4217 code, three capital letters
 */
public record Rate(long milli, String currency) {

    /** Checks the range and the format of the currency. */
    public Rate {
        if (milli < 0) {
            throw new IllegalArgumentException("a rate is never negative");
        }
        if (currency.length() != 3) {
            throw new IllegalArgumentException("currency is an ISO 4217 code");
        }
    }

    /** Creates a rate in US dollars from tenths of a cent. */
    public static Rate usd(long milli) {
        return new Rate(milli, "USD");
    }

    /**
     * Returns the amount for a quantity, rounded half up to whole minor units. Round once for the whole claim, because
     * amounts that are rounded line by line do not add up.
     *
     * @param quantity number of units; 0 or more
     * @throws IllegalArgumentException when the currency is unknown
     * @throws ArithmeticException when the amount does not fit
     */
    public Money times(BigDecimal quantity) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        BigDecimal minor = BigDecimal.valueOf(milli).multiply(quantity).movePointRight(digits - 3);
        return new Money(minor.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }
}
