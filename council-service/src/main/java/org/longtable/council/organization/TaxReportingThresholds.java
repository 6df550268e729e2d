package org.longtable.council.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.longtable.contract.Money;

/**
 * Provides the legal Form 1099 reporting threshold of each known year. The figures are in
 * {@code organization/reporting-thresholds.properties}.
 */
final class TaxReportingThresholds {

    private static final String FIGURES = "/organization/reporting-thresholds.properties";

    private final Properties cents;

    private TaxReportingThresholds(Properties cents) {
        this.cents = cents;
    }

    static TaxReportingThresholds ofUnitedStates() {
        Properties cents = new Properties();
        try (InputStream figures = TaxReportingThresholds.class.getResourceAsStream(FIGURES)) {
            cents.load(Objects.requireNonNull(figures, FIGURES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TaxReportingThresholds(cents);
    }

    Optional<Money> of(int year) {
        return Optional.ofNullable(cents.getProperty(Integer.toString(year)))
                .map(it -> Money.usd(Long.parseLong(it.strip())));
    }
}
