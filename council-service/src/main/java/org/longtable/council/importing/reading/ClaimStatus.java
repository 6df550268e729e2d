package org.longtable.council.importing.reading;

/** How far a claim has come. */
public enum ClaimStatus {
    SUBMITTED,
    APPROVED,
    DECLINED,
    PAID
}
