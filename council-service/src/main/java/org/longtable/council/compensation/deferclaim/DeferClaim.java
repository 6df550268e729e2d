package org.longtable.council.compensation.deferclaim;

import java.time.LocalDate;
import org.longtable.contract.ClaimId;
import org.longtable.contract.PayAccountId;

/**
 * Pay a claim later, at its advisor's wish.
 *
 * @param until the first day on which it may be paid; today or earlier lifts the wish
 */
public record DeferClaim(PayAccountId account, ClaimId claim, LocalDate until) {}
