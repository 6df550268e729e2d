package org.longtable.council.importing.parsing;

/** Lists the claim statuses that a sheet can contain. */
public enum SheetClaimStatus {
    SUBMITTED,
    APPROVED,
    DECLINED,
    PAID
}
