package org.longtable.projection.compensation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;

/**
 * What claims come to.
 *
 * @param claims how many
 * @param claimed all of them
 * @param submitted those that nobody has said anything about yet
 * @param due what is approved and still to be paid
 * @param paid what was paid
 * @param declined those that will not be paid
 */
record PayTotals(int claims, Money claimed, Money submitted, Money due, Money paid, Money declined) {

    /** Of lines in one currency; null when there are none, for then nobody knows the currency. */
    static @Nullable PayTotals of(List<PayLine> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        return new PayTotals(
                lines.size(),
                sum(lines, it -> true, PayLine::amount),
                sum(lines, it -> it.standing() == PayStanding.SUBMITTED, PayLine::amount),
                sum(lines, it -> it.standing() == PayStanding.APPROVED, it -> it.amount()
                        .minus(it.paid())),
                sum(lines, it -> true, PayLine::paid),
                sum(lines, it -> it.standing() == PayStanding.DECLINED, PayLine::amount));
    }

    private static Money sum(List<PayLine> lines, Predicate<PayLine> which, Function<PayLine, Money> what) {
        Money nothing = new Money(0, lines.getFirst().amount().currency());
        return lines.stream().filter(which).map(what).reduce(nothing, Money::plus);
    }
}
