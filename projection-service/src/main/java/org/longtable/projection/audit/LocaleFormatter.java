package org.longtable.projection.audit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.longtable.contract.Money;
import org.longtable.contract.Rate;

/** Formats amounts, dates, times, and language names for one locale. */
final class LocaleFormatter {

    private static final int MILLI = 3;

    private final Locale locale;

    LocaleFormatter(Locale locale) {
        this.locale = locale;
    }

    String money(Money money) {
        Currency currency = Currency.getInstance(money.currency());
        int digits = currency.getDefaultFractionDigits();
        return amount(BigDecimal.valueOf(money.minor(), digits), currency, digits);
    }

    String rate(Rate rate) {
        return amount(BigDecimal.valueOf(rate.milli(), MILLI), Currency.getInstance(rate.currency()), MILLI);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** Formats a time with the name of its zone. */
    String time(Instant instant, ZoneId zone) {
        String clock = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
        String zoneName = DateTimeFormatter.ofPattern("z", locale).format(instant.atZone(zone));
        // Java writes a narrow space before AM, which some spreadsheets and screen readers cannot handle.
        return clock.replace('\u202f', ' ') + " " + zoneName;
    }

    /** Formats the name of a language from its BCP 47 tag. */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    private String amount(BigDecimal amount, Currency currency, int mostDigits) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(mostDigits);
        return format.format(amount);
    }
}
