package org.longtable.council.compensation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.compensation.PayAccountEvent.ClaimPaid;
import org.longtable.contract.compensation.PayAccountEvent.ClaimSubmitted;

/**
 * What decisions about one claim ask for.
 *
 * @param submitted as it was claimed
 * @param standing what was said about it
 * @param amount what it comes to now
 * @param payments what was paid of it, in order
 * @param deferredUntil the first day on which its advisor wishes to be paid, or null
 */
public record Claim(
        ClaimSubmitted submitted,
        Standing standing,
        Money amount,
        List<ClaimPaid> payments,
        @Nullable LocalDate deferredUntil) {

    /** What was said about a claim. */
    public enum Standing {
        /** Nothing yet. */
        OPEN,
        /** It will be paid, or was. */
        APPROVED,
        /** It will not be paid. */
        DECLINED
    }

    static Claim of(ClaimSubmitted event) {
        return new Claim(event, Standing.OPEN, event.amount(), List.of(), null);
    }

    Claim now(Standing next) {
        return new Claim(submitted, next, amount, payments, deferredUntil);
    }

    Claim until(LocalDate day) {
        return new Claim(submitted, standing, amount, payments, day);
    }

    Claim paid(ClaimPaid event) {
        List<ClaimPaid> all = Stream.concat(payments.stream(), Stream.of(event)).toList();
        return new Claim(submitted, standing, amount, all, deferredUntil);
    }

    Claim corrected(Money to) {
        return new Claim(submitted, standing, to, payments, deferredUntil);
    }

    /** What was paid of it so far. */
    public Money paid() {
        return payments.stream().map(ClaimPaid::amount).reduce(new Money(0, amount.currency()), Money::plus);
    }

    /** What is still to be paid; negative when too much was paid. */
    public Money due() {
        return amount.minus(paid());
    }

    /** Whether it was paid in full. */
    public boolean settled() {
        return standing == Standing.APPROVED && !payments.isEmpty() && due().minor() <= 0;
    }

    /** Whether payments of it are reported: pay is, expenses that are reimbursed are not. */
    public boolean reportable() {
        return switch (submitted.category()) {
            case TIME, PARTICIPATION -> true;
            case MILEAGE, CHILD_CARE -> false;
        };
    }

    /** This claim, unless it was declined. */
    public Claim unlessDeclined() {
        if (standing == Standing.DECLINED) {
            throw new ClaimIsDeclined();
        }
        return this;
    }
}
