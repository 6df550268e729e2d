package org.longtable.council.organization.setpolicy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.longtable.contract.Money;

/**
 * From how much in a calendar year payments to a person are reported on a US form 1099, as far as the law has named a
 * figure: $600 for payments made through 2025, $2,000 for 2026, indexed from 2027 (26 USC 6041(a)). The figures are data,
 * {@code organization/reporting-thresholds.properties}.
 */
final class ReportingThresholds {

    private static final String FIGURES = "/organization/reporting-thresholds.properties";

    private final Properties cents;

    private ReportingThresholds(Properties cents) {
        this.cents = cents;
    }

    static ReportingThresholds ofUnitedStates() {
        Properties cents = new Properties();
        try (InputStream figures = ReportingThresholds.class.getResourceAsStream(FIGURES)) {
            cents.load(Objects.requireNonNull(figures, FIGURES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportingThresholds(cents);
    }

    Optional<Money> of(int year) {
        return Optional.ofNullable(cents.getProperty(Integer.toString(year)))
                .map(it -> Money.usd(Long.parseLong(it.strip())));
    }
}
