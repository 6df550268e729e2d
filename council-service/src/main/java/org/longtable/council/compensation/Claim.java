package org.longtable.council.compensation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.council.commandhandling.Violation;

/**
 * Holds the state of one claim that decisions need.
 *
 * @param submitted the claim as submitted
 * @param standing the status of the claim
 * @param amount the current amount
 * @param payments the payments, in order
 * @param deferredUntil the first day on which the advisor wants to be paid, or null
 */
public record Claim(
        ClaimSubmitted submitted,
        ClaimStatus standing,
        Money amount,
        List<ClaimPaid> payments,
        @Nullable LocalDate deferredUntil) {
    /** Rejects a step on a declined claim. A declined claim stays declined; the advisor may submit a new one. */
    static final Violation CLAIM_IS_DECLINED = Violation.conflict("claim-is-declined");

    /** Says whether a claim is open, approved, or declined. */
    public enum ClaimStatus {
        /** The claim was neither approved nor declined. */
        OPEN,
        /** The claim will be paid or was paid. */
        APPROVED,
        /** The claim will not be paid. */
        DECLINED
    }

    static Claim of(ClaimSubmitted event) {
        return new Claim(event, ClaimStatus.OPEN, event.amount(), List.of(), null);
    }

    Claim withStatus(ClaimStatus next) {
        return new Claim(submitted, next, amount, payments, deferredUntil);
    }

    Claim withDeferral(LocalDate day) {
        return new Claim(submitted, standing, amount, payments, day);
    }

    Claim paidAmount(ClaimPaid event) {
        List<ClaimPaid> all = Stream.concat(payments.stream(), Stream.of(event)).toList();
        return new Claim(submitted, standing, amount, all, deferredUntil);
    }

    Claim withAmount(Money to) {
        return new Claim(submitted, standing, to, payments, deferredUntil);
    }

    /** Returns the total paid. */
    public Money paidAmount() {
        return payments.stream().map(ClaimPaid::amount).reduce(new Money(0, amount.currency()), Money::plus);
    }

    /** Returns the amount still to be paid, which is negative after an overpayment. */
    public Money outstandingAmount() {
        return amount.minus(paidAmount());
    }

    /** Checks whether the claim was paid in full. */
    public boolean settled() {
        return standing == ClaimStatus.APPROVED
                && !payments.isEmpty()
                && outstandingAmount().minor() <= 0;
    }

    /** Checks whether payments of the claim count toward the tax reporting threshold. */
    public boolean reportable() {
        return switch (submitted.category()) {
            case TIME, PARTICIPATION -> true;
            case MILEAGE, CHILD_CARE -> false;
        };
    }

    /** Returns the claim, or throws a violation when the claim was declined. */
    public Claim requireNotDeclined() {
        if (standing == ClaimStatus.DECLINED) {
            throw CLAIM_IS_DECLINED.exception();
        }
        return this;
    }
}
