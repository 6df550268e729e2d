package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "45680|14||2025-01-23",
                "45680|164|m/d/yyyy|2025-01-23",
                "45680|164|[$-409]mmmm d, yyyy;@|2025-01-23",
                "45680|164|mmm|2025-01-23",
                "45680.75|22||2025-01-23 18:00",
                "0.75|18||18:00",
                "0.75|164|h:mm AM/PM|18:00",
                "0.75|164|[h]:mm|18:00",
                "1.5|164|[h]:mm|36:00",
                "0.72916666666666663|20||17:30",
                "0.75|164|m/d/yyyy h:mm|18:00",
                "60|14||1900-02-29",
                "61|14||1900-03-01",
                "59|14||1900-02-28",
                "1|14||1900-01-01"
            })
    void shows_days_and_times_by_their_format(BigDecimal number, int formatId, String format, String text) {
        // Excel's calendar contains February 29, 1900, which did not exist. The parser returns March 1 instead.
        String expected = text.equals("1900-02-29") ? "1900-03-01" : text;
        assertThat(NumericCellFormatter.text(number, formatId, format, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "90|0|General|90",
                "28.699999999999999|0|General|28.7",
                "28.70|164|$#,##0.00|28.7",
                "1.5|2|0.00|1.5",
                "1E3|0|General|1000",
                "-5|14||-5",
                "100|164|0 \"days\"|100",
                "0.5|9|0%|0.5",
                "7|164|[Red]0;[Blue]-0|7",
                "7|164|0_d|7",
                "3000000|14||3000000",
                "5550168|164|000\\-0000|5550168"
            })
    void shows_numbers_plainly(BigDecimal number, int formatId, String format, String text) {
        assertThat(NumericCellFormatter.text(number, formatId, format, false)).isEqualTo(text);
    }

    @Test
    void shows_every_day_of_a_century_in_both_calendars() {
        LocalDate first = LocalDate.of(1950, 1, 1);
        first.datesUntil(LocalDate.of(2050, 1, 1)).forEach(day -> {
            long since1900 = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
            assertThat(NumericCellFormatter.text(BigDecimal.valueOf(since1900), 14, null, false))
                    .isEqualTo(day.toString());
            assertThat(NumericCellFormatter.text(BigDecimal.valueOf(since1900 - 1462), 14, null, true))
                    .isEqualTo(day.toString());
        });
    }

    @Test
    void does_not_write_out_a_number_of_a_thousand_million_digits() {
        assertThat(NumericCellFormatter.text(new BigDecimal("1E+999999999"), 14, null, false))
                .hasSizeLessThan(40);
        assertThat(NumericCellFormatter.text(new BigDecimal("1E-999999999"), 0, null, false))
                .hasSizeLessThan(40);
    }
}
