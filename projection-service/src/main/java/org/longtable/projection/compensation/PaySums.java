package org.longtable.projection.compensation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.Money;
import org.longtable.contract.PersonId;
import org.longtable.projection.viewing.SmallCells;

/**
 * What claims of several people come to. {@code claimed} is the sum of the others.
 *
 * @param claimed all of them
 * @param submitted those that nobody has said anything about yet
 * @param due what is approved and still to be paid
 * @param paid what was paid
 * @param declined those that will not be paid
 */
record PaySums(PaySum claimed, PaySum submitted, PaySum due, PaySum paid, PaySum declined) {

    /**
     * One sum.
     *
     * @param amount null when it is suppressed
     * @param suppressed whether it is left out, because it or what could be reckoned from it is made of fewer than eleven people
     */
    record PaySum(@Nullable Money amount, boolean suppressed) {

        static PaySum of(Money amount, boolean suppressed) {
            return new PaySum(suppressed ? null : amount, suppressed);
        }
    }

    /** What a claim may count towards, the total last. */
    private enum Part {
        SUBMITTED(PayTotals::submitted, (line, standing) -> standing == PayStanding.SUBMITTED),
        DUE(PayTotals::due, (line, standing) -> standing == PayStanding.APPROVED),
        PAID(PayTotals::paid, (line, standing) -> line.paid().minor() != 0),
        DECLINED(PayTotals::declined, (line, standing) -> standing == PayStanding.DECLINED),
        CLAIMED(PayTotals::claimed, (line, standing) -> true);

        private final Function<PayTotals, Money> amount;
        private final BiPredicate<PayLine, PayStanding> counts;

        Part(Function<PayTotals, Money> amount, BiPredicate<PayLine, PayStanding> counts) {
            this.amount = amount;
            this.counts = counts;
        }

        Set<PersonId> people(List<PayLine> lines) {
            return lines.stream()
                    .filter(it -> counts.test(it, it.standing()))
                    .map(PayLine::person)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** As those see it who run the council; null when there are no claims. */
    static @Nullable PaySums within(List<PayLine> lines) {
        return of(lines, part -> false);
    }

    /** As administrators see it, who run all councils: for each of them, and last for all; empty without a claim. */
    static List<PaySums> withinAll(List<List<PayLine>> councils) {
        return Stream.concat(councils.stream(), Stream.of(all(councils)))
                .flatMap(it -> Stream.ofNullable(within(it)))
                .toList();
    }

    /**
     * As it may be read outside of the councils.
     *
     * @param councils the claims of each council, of which the last of the answer is the sum
     * @return for each council what its claims come to, and last for all of them; empty without a claim
     */
    static List<PaySums> outside(List<List<PayLine>> councils) {
        List<List<PayLine>> rows = new ArrayList<>(councils);
        rows.add(all(councils));
        // The only council is the sum itself.
        List<List<PayLine>> told = councils.size() == 1 ? councils : rows;
        SmallCells cells = SmallCells.of(told.stream().map(PaySums::people).toList());
        List<PaySums> sums = new ArrayList<>();
        for (int i = 0; i < rows.size() && !councils.isEmpty(); i++) {
            int row = Math.min(i, told.size() - 1);
            sums.add(Objects.requireNonNull(of(rows.get(i), part -> cells.suppressed(row, part.ordinal()))));
        }
        return sums;
    }

    private static List<PayLine> all(List<List<PayLine>> councils) {
        return councils.stream().flatMap(List::stream).toList();
    }

    private static List<Set<PersonId>> people(List<PayLine> lines) {
        return List.of(Part.values()).stream().map(it -> it.people(lines)).toList();
    }

    private static @Nullable PaySums of(List<PayLine> lines, Predicate<Part> suppressed) {
        PayTotals totals = PayTotals.of(lines);
        if (totals == null) {
            return null;
        }
        Function<Part, PaySum> sum = part -> PaySum.of(part.amount.apply(totals), suppressed.test(part));
        return new PaySums(
                sum.apply(Part.CLAIMED),
                sum.apply(Part.SUBMITTED),
                sum.apply(Part.DUE),
                sum.apply(Part.PAID),
                sum.apply(Part.DECLINED));
    }
}
