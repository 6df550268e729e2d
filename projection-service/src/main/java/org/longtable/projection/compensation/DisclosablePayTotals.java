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
import org.longtable.projection.projectionframework.SmallCells;

/**
 * Contains claim totals of several people, with totals of too few people suppressed. {@code claimed} is the sum of the
 * others.
 *
 * @param claimed total of all claims
 * @param submitted total that awaits approval
 * @param due total that is approved and still to be paid
 * @param paid total that was paid
 * @param declined total that will not be paid
 */
record DisclosablePayTotals(
        DisclosableAmount claimed,
        DisclosableAmount submitted,
        DisclosableAmount due,
        DisclosableAmount paid,
        DisclosableAmount declined) {

    /**
     * Contains one amount, or null when it is suppressed.
     *
     * @param amount null when it is suppressed
     * @param suppressed whether it is omitted, because it, or an amount that could be calculated from it, comes from
     * fewer than eleven people
     */
    record DisclosableAmount(@Nullable Money amount, boolean suppressed) {

        static DisclosableAmount of(Money amount, boolean suppressed) {
            return new DisclosableAmount(suppressed ? null : amount, suppressed);
        }
    }

    /** Lists the totals to which a claim can contribute; the grand total is last. */
    private enum PayTotalKind {
        SUBMITTED(PayTotals::submitted, (line, standing) -> standing == ClaimStatus.SUBMITTED),
        DUE(PayTotals::due, (line, standing) -> standing == ClaimStatus.APPROVED),
        PAID(PayTotals::paid, (line, standing) -> line.paid().minor() != 0),
        DECLINED(PayTotals::declined, (line, standing) -> standing == ClaimStatus.DECLINED),
        CLAIMED(PayTotals::claimed, (line, standing) -> true);

        private final Function<PayTotals, Money> amount;
        private final BiPredicate<ClaimDetails, ClaimStatus> counts;

        PayTotalKind(Function<PayTotals, Money> amount, BiPredicate<ClaimDetails, ClaimStatus> counts) {
            this.amount = amount;
            this.counts = counts;
        }

        Set<PersonId> people(List<ClaimDetails> lines) {
            return lines.stream()
                    .filter(it -> counts.test(it, it.standing()))
                    .map(ClaimDetails::person)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Calculates a council's totals without suppression for readers who run the council. */
    static @Nullable DisclosablePayTotals unsuppressed(List<ClaimDetails> lines) {
        return of(lines, part -> false);
    }

    /** Calculates the unsuppressed totals of each council and of all councils for administrators. */
    static List<DisclosablePayTotals> unsuppressedByCouncil(List<List<ClaimDetails>> councils) {
        return Stream.concat(councils.stream(), Stream.of(all(councils)))
                .flatMap(it -> Stream.ofNullable(unsuppressed(it)))
                .toList();
    }

    /**
     * Calculates the totals of each council and of all councils with small cells suppressed.
     *
     * @param councils claims of each council
     * @return totals of each council, and last those of all councils; empty without claims
     */
    static List<DisclosablePayTotals> suppressedByCouncil(List<List<ClaimDetails>> councils) {
        List<List<ClaimDetails>> rows = new ArrayList<>(councils);
        rows.add(all(councils));
        // With a single council, its row is already the sum.
        List<List<ClaimDetails>> told = councils.size() == 1 ? councils : rows;
        SmallCells cells =
                SmallCells.of(told.stream().map(DisclosablePayTotals::people).toList());
        List<DisclosablePayTotals> sums = new ArrayList<>();
        for (int i = 0; i < rows.size() && !councils.isEmpty(); i++) {
            int row = Math.min(i, told.size() - 1);
            sums.add(Objects.requireNonNull(of(rows.get(i), part -> cells.suppressed(row, part.ordinal()))));
        }
        return sums;
    }

    private static List<ClaimDetails> all(List<List<ClaimDetails>> councils) {
        return councils.stream().flatMap(List::stream).toList();
    }

    private static List<Set<PersonId>> people(List<ClaimDetails> lines) {
        return List.of(PayTotalKind.values()).stream()
                .map(it -> it.people(lines))
                .toList();
    }

    private static @Nullable DisclosablePayTotals of(List<ClaimDetails> lines, Predicate<PayTotalKind> suppressed) {
        PayTotals totals = PayTotals.of(lines);
        if (totals == null) {
            return null;
        }
        Function<PayTotalKind, DisclosableAmount> sum =
                part -> DisclosableAmount.of(part.amount.apply(totals), suppressed.test(part));
        return new DisclosablePayTotals(
                sum.apply(PayTotalKind.CLAIMED),
                sum.apply(PayTotalKind.SUBMITTED),
                sum.apply(PayTotalKind.DUE),
                sum.apply(PayTotalKind.PAID),
                sum.apply(PayTotalKind.DECLINED));
    }
}
