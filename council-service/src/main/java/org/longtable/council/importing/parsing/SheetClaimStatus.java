package org.longtable.council.importing.parsing;

/** This enum lists the claim statuses that a sheet can contain. */
public enum SheetClaimStatus {
    SUBMITTED,
    APPROVED,
    DECLINED,
    PAID
}
