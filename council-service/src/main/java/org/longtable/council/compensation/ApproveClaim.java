package org.longtable.council.compensation;

import org.longtable.contract.ClaimId;
import org.longtable.contract.PayAccountId;

/** Approve a claim. */
public record ApproveClaim(PayAccountId account, ClaimId claim) {}
