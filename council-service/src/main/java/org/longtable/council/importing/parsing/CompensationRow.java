package org.longtable.council.importing.parsing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Holds one pay or reimbursement row of a sheet.
 *
 * @param council the name of the council
 * @param email the member's email address in the council's roster
 * @param date the date of the work
 * @param category the category of the claim
 * @param quantity miles, hours or pieces, with at most two decimals and no trailing zeros; null when not stated
 * @param cents the amount in US cents, never negative
 * @param status the status of the claim
 * @param paidBy the payment method; null when not stated
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

    /**
     * Returns the whole row, because two claims of one day may differ in any column, and paying one twice is worse than reporting a
     * conflict.
     */
    @Override
    public Object naturalKey() {
        return this;
    }
}
