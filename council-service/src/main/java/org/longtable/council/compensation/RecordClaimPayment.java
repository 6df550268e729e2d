package org.longtable.council.compensation;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.ClaimId;
import org.longtable.contract.PayAccountId;
import org.longtable.contract.compensation.PayMethod;

/**
 * This command records that a claim was paid and does not transfer money.
 *
 * @param method how
 * @param reference number of the check or of the transfer, or null
 * @param paidOn the day of the payment; not before the work, not in the future
 */
public record RecordClaimPayment(
        PayAccountId account,
        ClaimId claim,
        PayMethod method,
        @Nullable String reference,
        LocalDate paidOn) {
    /** The advisor wishes to be paid later. */
    static final Violation PAYMENT_DEFERRED = Violation.conflict("payment-deferred");

    /** Rejects a payment date before the work or in the future. */
    static final Violation INVALID_PAYMENT_DATE = Violation.invalid("payment-day-not-possible");

    /** Only an approved claim is paid. */
    static final Violation CLAIM_NOT_APPROVED_YET = Violation.conflict("claim-not-approved-yet");
}
