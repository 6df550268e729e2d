package org.longtable.contract;

/**
 * An amount in whole minor units (cents), never a fraction.
 *
 * @param minor the amount in minor units; may be negative in a correction
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(long minor, String currency) {

    /** Most that a command may say, in minor units: a million dollars. More is a slip of the keyboard. */
    public static final long MOST_MINOR = 100_000_000;

    /** Checks the currency's shape. */
    public Money {
        if (currency.length() != 3) {
            throw new IllegalArgumentException("currency is an ISO 4217 code");
        }
    }

    /** US dollars, given in cents. */
    public static Money usd(long cents) {
        return new Money(cents, "USD");
    }

    /** The sum; both must be in one currency. */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /** The difference; both must be in one currency. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    /** Whether this is more than the other; both must be in one currency. */
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
