package org.longtable.council.importing.parsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Holds one pay or reimbursement row of a sheet.
 *
 * @param council name of the council
 * @param email the member's address, in the council's roster
 * @param date the day it is for
 * @param category what it is for
 * @param quantity miles, hours or pieces, with at most two decimals and no trailing zeros; null when not kept
 * @param cents the amount in US cents, never negative
 * @param status how far the claim has come
 * @param paidBy how it is or would be paid; null when not kept
 */
public record CompensationRow(
        String council,
        String email,
        LocalDate date,
        SheetPayCategory category,
        @Nullable BigDecimal quantity,
        long cents,
        SheetClaimStatus status,
        @Nullable SheetPaymentMethod paidBy)
        implements SheetRow<CompensationRow> {

    @Override
    public CompensationRow withCouncilName(String spelling) {
        return new CompensationRow(spelling, email, date, category, quantity, cents, status, paidBy);
    }

    /** The whole row: two claims of one day may differ in anything, and paying one twice is worse than asking. */
    @Override
    public Object naturalKey() {
        return this;
    }
}
