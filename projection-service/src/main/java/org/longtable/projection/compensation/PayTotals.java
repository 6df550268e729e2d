package org.longtable.projection.compensation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;

/**
 * Contains the claimed, submitted, due, paid, and declined totals of a set of claims.
 *
 * @param claims number of claims
 * @param claimed total of all claims
 * @param submitted total that awaits approval
 * @param due total that is approved and still to be paid
 * @param paid total that was paid
 * @param declined total that will not be paid
 */
record PayTotals(int claims, Money claimed, Money submitted, Money due, Money paid, Money declined) {

    /** Calculates the totals of claims in one currency, or returns null without claims because the currency is unknown. */
    static @Nullable PayTotals of(List<ClaimDetails> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        return new PayTotals(
                lines.size(),
                sum(lines, it -> true, ClaimDetails::amount),
                sum(lines, it -> it.standing() == ClaimStatus.SUBMITTED, ClaimDetails::amount),
                sum(lines, it -> it.standing() == ClaimStatus.APPROVED, it -> it.amount()
                        .minus(it.paid())),
                sum(lines, it -> true, ClaimDetails::paid),
                sum(lines, it -> it.standing() == ClaimStatus.DECLINED, ClaimDetails::amount));
    }

    private static Money sum(
            List<ClaimDetails> lines, Predicate<ClaimDetails> which, Function<ClaimDetails, Money> what) {
        Money nothing = new Money(0, lines.getFirst().amount().currency());
        return lines.stream().filter(which).map(what).reduce(nothing, Money::plus);
    }
}
