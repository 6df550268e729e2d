package org.longtable.contract;

/**
 * An amount in whole minor units (cents), never a fraction.
 *
 * @param minor the amount in minor units; may be negative in a correction
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(long minor, String currency) {

    /** The maximum amount that a command may contain, in minor units: one million dollars. A larger amount is a typing error. */
    public static final long MOST_MINOR = 100_000_000;

    /** Checks the format of the currency. */
    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException("currency is an ISO 4217 code");
        }
    }

    /** Creates an amount in US dollars from cents. */
    public static Money usd(long cents) {
        return new Money(cents, "USD");
    }

    /** Returns the sum. Both amounts must have the same currency. */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /** Returns the difference. Both amounts must have the same currency. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    /** Returns whether this amount is greater than the other. Both amounts must have the same currency. */
    public boolean exceeds(Money other) {
        return minor > sameCurrency(other).minor;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in two currencies: " + currency + ", " + other.currency);
        }
        return other;
    }
}
