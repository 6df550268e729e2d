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
 * Stores when each of a council's claims was submitted, approved, paid, or declined.
 *
 * @param claims claims by id; settled ones for three years
 */
public record ClaimTimelines(Map<String, ClaimTimeline> claims) {

    /**
     * Stores the amounts and milestone dates of one claim.
     *
     * @param person person who is paid
     * @param submitted effective time of the submission
     * @param amount amount due
     * @param paid amount paid so far
     * @param approved time of the approval, or null
     * @param deferredUntil day until which the advisor wants to wait, or null
     * @param paidOn day on which it was first paid in full, or null
     * @param declined time at which it was declined, or null
     */
    public record ClaimTimeline(
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

        /** Returns the amount still to be paid, or null when there is none. */
        @Nullable
        Money open() {
            return settled() ? null : amount.minus(paid);
        }

        private ClaimTimeline approve(Money due, Instant when) {
            return new ClaimTimeline(person, submitted, due, paid, when, deferredUntil, paidOn, null);
        }

        private ClaimTimeline decline(Instant when) {
            return new ClaimTimeline(person, submitted, amount, paid, approved, deferredUntil, paidOn, when);
        }

        private ClaimTimeline defer(LocalDate until) {
            return new ClaimTimeline(person, submitted, amount, paid, approved, until, paidOn, declined);
        }

        private ClaimTimeline correct(Money due) {
            return new ClaimTimeline(person, submitted, due, paid, approved, deferredUntil, paidOn, declined);
        }

        private ClaimTimeline pay(Money more, LocalDate on) {
            Money sum = paid.plus(more);
            LocalDate full = paidOn == null && !amount.exceeds(sum) ? on : paidOn;
            return new ClaimTimeline(person, submitted, amount, sum, approved, deferredUntil, full, declined);
        }
    }

    static ClaimTimelines none() {
        return new ClaimTimelines(Map.of());
    }

    ClaimTimelines after(PayAccountEvent event, Instant when) {
        return switch (event) {
            case ClaimSubmitted e -> submitted(e, when);
            case ClaimApproved e ->
                new ClaimTimelines(MapsById.change(claims, e.claim().value(), it -> it.approve(e.amount(), when)));
            case ClaimDeclined e ->
                new ClaimTimelines(MapsById.change(claims, e.claim().value(), it -> it.decline(when)));
            case ClaimDeferred e ->
                new ClaimTimelines(MapsById.change(claims, e.claim().value(), it -> it.defer(e.until())));
            case ClaimPaid e ->
                new ClaimTimelines(MapsById.change(claims, e.claim().value(), it -> it.pay(e.amount(), e.paidOn())));
            case ClaimCorrected e ->
                new ClaimTimelines(MapsById.change(claims, e.claim().value(), it -> it.correct(e.to())));
            case ReportingThresholdNeared e -> this;
            case ReportingThresholdReached e -> this;
        };
    }

    private ClaimTimelines submitted(ClaimSubmitted event, Instant when) {
        Map<String, ClaimTimeline> kept = MapsById.filterValues(
                claims, it -> !it.settled() || it.submitted().isAfter(MapsById.retentionCutoff(when)));
        Money nothing = new Money(0, event.amount().currency());
        ClaimTimeline claim = new ClaimTimeline(event.person(), when, event.amount(), nothing, null, null, null, null);
        return new ClaimTimelines(MapsById.with(kept, event.claim().value(), claim));
    }
}
