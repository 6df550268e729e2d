package org.longtable.projection.compensation;

/** Lists the statuses of a claim from submission to payment. */
enum ClaimStatus {
    /** Nobody has said anything about it yet. */
    SUBMITTED,
    /** It will be paid, or what a correction left open of it will. */
    APPROVED,
    /** It was paid in full. */
    PAID,
    /** It will not be paid. */
    DECLINED
}
