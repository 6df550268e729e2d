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
 * @param submitted as it was claimed
 * @param standing what was said about it
 * @param amount what it comes to now
 * @param payments what was paid of it, in order
 * @param deferredUntil the first day on which its advisor wishes to be paid, or null
 */
public record Claim(
        ClaimSubmitted submitted,
        ClaimStatus standing,
        Money amount,
        List<ClaimPaid> payments,
        @Nullable LocalDate deferredUntil) {
    /** A declined claim stays declined; a new one may be made. */
    static final Violation CLAIM_IS_DECLINED = Violation.conflict("claim-is-declined");

    /** Says whether a claim is open, approved, or declined. */
    public enum ClaimStatus {
        /** Nothing yet. */
        OPEN,
        /** It will be paid, or was. */
        APPROVED,
        /** It will not be paid. */
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

    /** One overload adds a payment, and the other returns the total paid, so the two need different names. */
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
