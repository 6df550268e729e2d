package org.longtable.council.compensation;

import org.longtable.contract.ClaimId;
import org.longtable.contract.PayAccountId;

/**
 * Decline a claim.
 *
 * @param reason why, in words for the advisor
 */
public record DeclineClaim(PayAccountId account, ClaimId claim, String reason) {}
