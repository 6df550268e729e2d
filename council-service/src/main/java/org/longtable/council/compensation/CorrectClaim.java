package org.longtable.council.compensation;

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
public record CorrectClaim(PayAccountId account, ClaimId claim, Money amount, boolean overpayment, String why) {}
