package org.longtable.projection.compensation;

/** Lists the statuses of a claim from submission to payment. */
enum ClaimStatus {
    /** The claim awaits approval. */
    SUBMITTED,
    /** The claim is approved, and all or part of its amount is still to be paid. */
    APPROVED,
    /** The claim was paid in full. */
    PAID,
    /** The claim will not be paid. */
    DECLINED
}
