package org.longtable.council.compensation;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.ClaimId;
import org.longtable.contract.Money;
import org.longtable.contract.PayAccountId;

/**
 * This command replaces the amount of a claim and records the reason.
 *
 * @param amount what it comes to from now on; what is more than was paid may then be paid
 * @param overpayment whether to keep as an overpayment what was paid beyond the new amount
 * @param why in words that name nobody
 */
public record CorrectClaim(PayAccountId account, ClaimId claim, Money amount, boolean overpayment, String why) {
    /** Rejects a corrected amount in a currency other than the claim's. */
    static final Violation CLAIM_CURRENCY_MISMATCH = Violation.invalid("amount-in-another-currency");

    /** Rejects a corrected amount below what was paid unless it is marked as an overpayment. */
    static final Violation AMOUNT_BELOW_PAYMENTS = Violation.conflict("below-what-was-paid");

    /** Rejects a corrected amount above the daily cap for time. */
    static final Violation ABOVE_DAILY_CAP = Violation.conflict("above-day-cap");
}
