package org.longtable.projection.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.PersonId;
import org.longtable.contract.compensation.PayAccountEvent;
import org.longtable.contract.compensation.PayAccountEvent.ClaimApproved;
import org.longtable.contract.compensation.PayAccountEvent.ClaimCorrected;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeclined;
import org.longtable.contract.compensation.PayAccountEvent.ClaimDeferred;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdNeared;
import org.longtable.contract.compensation.PayAccountEvent.ReportingThresholdReached;

/**
 * What became of a council's claims and when.
 *
 * @param claims by claim id; settled ones for three years
 */
public record Claims(Map<String, Claim> claims) {

    /**
     * One claim.
     *
     * @param person whose it is
     * @param submitted when it took effect
     * @param amount what is due
     * @param paid how much of it was paid
     * @param approved when, or null
     * @param deferredUntil the day until which its advisor wishes to wait, or null
     * @param paidOn the day on which it was first paid in full, or null
     * @param declined when, or null
     */
    public record Claim(
            PersonId person,
            Instant submitted,
            Money amount,
            Money paid,
            @Nullable Instant approved,
            @Nullable LocalDate deferredUntil,
            @Nullable LocalDate paidOn,
            @Nullable Instant declined) {

        boolean settled() {
            return declined != null || paidOn != null && !amount.exceeds(paid);
        }

        /** What is still to be paid; null when nothing is. */
        @Nullable
        Money open() {
            return settled() ? null : amount.minus(paid);
        }

        private Claim approve(Money due, Instant when) {
            return new Claim(person, submitted, due, paid, when, deferredUntil, paidOn, null);
        }

        private Claim decline(Instant when) {
            return new Claim(person, submitted, amount, paid, approved, deferredUntil, paidOn, when);
        }

        private Claim defer(LocalDate until) {
            return new Claim(person, submitted, amount, paid, approved, until, paidOn, declined);
        }

        private Claim correct(Money due) {
            return new Claim(person, submitted, due, paid, approved, deferredUntil, paidOn, declined);
        }

        private Claim pay(Money more, LocalDate on) {
            Money sum = paid.plus(more);
            LocalDate full = paidOn == null && !amount.exceeds(sum) ? on : paidOn;
            return new Claim(person, submitted, amount, sum, approved, deferredUntil, full, declined);
        }
    }

    static Claims none() {
        return new Claims(Map.of());
    }

    Claims after(PayAccountEvent event, Instant when) {
        return switch (event) {
            case ClaimSubmitted e -> submitted(e, when);
            case ClaimApproved e ->
                new Claims(ById.change(claims, e.claim().value(), it -> it.approve(e.amount(), when)));
            case ClaimDeclined e -> new Claims(ById.change(claims, e.claim().value(), it -> it.decline(when)));
            case ClaimDeferred e -> new Claims(ById.change(claims, e.claim().value(), it -> it.defer(e.until())));
            case ClaimPaid e ->
                new Claims(ById.change(claims, e.claim().value(), it -> it.pay(e.amount(), e.paidOn())));
            case ClaimCorrected e -> new Claims(ById.change(claims, e.claim().value(), it -> it.correct(e.to())));
            case ReportingThresholdNeared e -> this;
            case ReportingThresholdReached e -> this;
        };
    }

    private Claims submitted(ClaimSubmitted event, Instant when) {
        Map<String, Claim> kept =
                ById.only(claims, it -> !it.settled() || it.submitted().isAfter(ById.horizon(when)));
        Money nothing = new Money(0, event.amount().currency());
        Claim claim = new Claim(event.person(), when, event.amount(), nothing, null, null, null, null);
        return new Claims(ById.with(kept, event.claim().value(), claim));
    }
}
