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
import org.longtable.council.compensation.Reckoning;
import org.longtable.council.importing.reading.CompensationCategory;
import org.longtable.council.importing.reading.CompensationRow;
import org.longtable.council.importing.reading.Placed;
import org.longtable.council.organization.setpolicy.SetPolicy;

/** Policies of past years, as the claims of each year tell them: what was paid most often for one unit. */
final class StatedRates {

    private static final int WARN_PERCENT = 80;
    private static final int THOUSANDTHS = 3;

    private final Map<Integer, List<Placed<CompensationRow>>> byYear;

    StatedRates(List<Placed<CompensationRow>> claims) {
        byYear = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.row().date().getYear(), TreeMap::new, Collectors.toList()));
    }

    /** The years of the claims, with the claims of each. */
    Map<Integer, List<Placed<CompensationRow>>> years() {
        return byYear;
    }

    /** The policy of a year; the reporting threshold is the law's. */
    SetPolicy policy(OrganizationId organization, int year) {
        return new SetPolicy(
                organization,
                year,
                rate(year, CompensationCategory.TIME),
                rate(year, CompensationCategory.MILEAGE),
                rate(year, CompensationCategory.CHILD_CARE),
                rate(year, CompensationCategory.PARTICIPATION),
                null,
                null,
                WARN_PERCENT);
    }

    private Rate rate(int year, CompensationCategory category) {
        Map<Long, Long> often = byYear.getOrDefault(year, List.of()).stream()
                .map(Placed::row)
                .filter(row -> row.category() == category
                        && row.quantity() != null
                        && row.quantity().signum() > 0)
                .map(StatedRates::milli)
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
        return Reckoning.stated(Money.usd(row.cents()), thousandths).rate().milli();
    }
}
