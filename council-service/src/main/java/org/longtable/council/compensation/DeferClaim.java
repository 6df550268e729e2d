package org.longtable.council.compensation;

import java.time.LocalDate;
import org.longtable.contract.ClaimId;
import org.longtable.contract.PayAccountId;

/**
 * This command sets the first day on which a claim may be paid, as its advisor asked.
 *
 * @param until the first day on which it may be paid; today or earlier lifts the wish
 */
public record DeferClaim(PayAccountId account, ClaimId claim, LocalDate until) {}
