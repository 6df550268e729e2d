package org.longtable.council.importing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.longtable.contract.Money;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.Rate;
import org.longtable.council.compensation.ClaimCalculation;
import org.longtable.council.importing.parsing.CompensationRow;
import org.longtable.council.importing.parsing.LocatedRow;
import org.longtable.council.importing.parsing.SheetPayCategory;
import org.longtable.council.organization.SetCompensationPolicy;

/** Infers the compensation policies of past years from the amounts in the claim rows. */
final class InferredPolicies {

    private static final int WARN_PERCENT = 80;
    private static final int THOUSANDTHS = 3;

    private final Map<Integer, List<LocatedRow<CompensationRow>>> byYear;

    InferredPolicies(List<LocatedRow<CompensationRow>> claims) {
        byYear = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.row().date().getYear(), TreeMap::new, Collectors.toList()));
    }

    /** Groups the claim rows by year. */
    Map<Integer, List<LocatedRow<CompensationRow>>> claimsByYear() {
        return byYear;
    }

    /** Returns the policy of a year with the legal reporting threshold. */
    SetCompensationPolicy policy(OrganizationId organization, int year) {
        return new SetCompensationPolicy(
                organization,
                year,
                rate(year, SheetPayCategory.TIME),
                rate(year, SheetPayCategory.MILEAGE),
                rate(year, SheetPayCategory.CHILD_CARE),
                rate(year, SheetPayCategory.PARTICIPATION),
                null,
                null,
                WARN_PERCENT);
    }

    private Rate rate(int year, SheetPayCategory category) {
        Map<Long, Long> often = byYear.getOrDefault(year, List.of()).stream()
                .map(LocatedRow::row)
                .filter(row -> row.category() == category
                        && row.quantity() != null
                        && row.quantity().signum() > 0)
                .map(InferredPolicies::milli)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return often.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(most -> Rate.usd(most.getKey()))
                .orElseGet(() -> Rate.usd(0));
    }

    private static Long milli(CompensationRow row) {
        BigDecimal quantity = row.quantity() == null ? BigDecimal.ONE : row.quantity();
        long thousandths = quantity.movePointRight(THOUSANDTHS).longValueExact();
        return ClaimCalculation.fromStatedAmount(Money.usd(row.cents()), thousandths)
                .rate()
                .milli();
    }
}
