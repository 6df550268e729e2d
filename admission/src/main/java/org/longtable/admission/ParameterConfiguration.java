package org.longtable.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import org.longtable.contract.input.DateBounds;
import org.longtable.contract.input.TextPolicy;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parses request parameters and path variables: text by the text policy, dates within their bounds (0017). */
@Configuration(proxyBeanMethods = false)
class ParameterConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, String.class, TextPolicy.SINGLE_LINE::accepted);
        bounded(registry, LocalDate.class, LocalDate::parse);
        bounded(registry, YearMonth.class, YearMonth::parse);
        bounded(registry, Instant.class, Instant::parse);
    }

    /** Registers a parser that treats an empty parameter as missing. */
    private static <T extends TemporalAccessor> void bounded(
            FormatterRegistry registry, Class<T> type, Function<String, T> parsing) {
        Printer<T> printing = (value, locale) -> value.toString();
        Parser<T> bounded = (text, locale) -> DateBounds.checked(parsing.apply(text));
        registry.addFormatterForFieldType(type, printing, bounded);
    }
}
