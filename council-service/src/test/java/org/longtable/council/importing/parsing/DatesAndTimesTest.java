package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("integration")
class DatesAndTimesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private final DateParser dates = new DateParser(TODAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/23/2025",
                "1/23/25",
                "1/23/2025",
                "01-23-2025",
                "2025-01-23",
                "2025-1-23",
                "2025-01-23 00:00:00",
                "2025-01-23T18:00",
                "Jan 23, 2025",
                "Jan. 23, 2025",
                "JAN 23 2025",
                "January 23rd, 2025",
                "23 Jan 2025",
                "23-Jan-25",
                "ene 23, 2025",
                "23 de enero de 2025",
                "enero 23, 2025",
                "23 ene. 2025",
                "Enero 23 de 2025"
            })
    void reads_the_same_day_however_it_is_written(String text) {
        assertThat(dates.read(text)).isEqualTo(ParseResult.of(LocalDate.of(2025, 1, 23)));
    }

    @Test
    void reads_every_day_of_fifty_years_in_every_usual_way_back() {
        String[] forms = {
            "uuuu-MM-dd", "MM/dd/uuuu", "M/d/uuuu", "MMM d, uuuu", "MMMM d, uuuu", "d MMM uuuu", "d-MMM-uuuu"
        };
        DateParser late = new DateParser(LocalDate.of(2060, 1, 1));
        for (String form : forms) {
            for (Locale language : new Locale[] {Locale.US, Locale.of("es", "US")}) {
                DateTimeFormatter formatter = DateTimeFormatter.ofPattern(form, language);
                assertThat(days(1990, 2040))
                        .allSatisfy(day -> assertThat(late.read(TextNormalizer.toSingleLine(day.format(formatter))))
                                .isEqualTo(ParseResult.of(day)));
            }
        }
    }

    @Test
    void takes_two_digits_for_a_year_of_this_century_every_day() {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern("M/d/uu");

        assertThat(days(2000, 2025))
                .allSatisfy(day -> assertThat(dates.read(day.format(formatter))).isEqualTo(ParseResult.of(day)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/31/2025|IMPOSSIBLE_DATE",
                "13/01/2025|IMPOSSIBLE_DATE",
                "23/01/2025|IMPOSSIBLE_DATE",
                "02/29/2025|IMPOSSIBLE_DATE",
                "2025-02-30|IMPOSSIBLE_DATE",
                "0/1/2025|IMPOSSIBLE_DATE",
                "Feb 30, 2025|IMPOSSIBLE_DATE",
                "12/02/2026|DATE_TOO_FAR_AHEAD",
                "1/1/99|DATE_TOO_FAR_AHEAD",
                "12/31/2099|DATE_TOO_FAR_AHEAD",
                "9999-12-31|DATE_TOO_FAR_AHEAD",
                "1/1/1900|DATE_TOO_LONG_AGO",
                "1949-12-31|DATE_TOO_LONG_AGO",
                "soon|NOT_A_DATE",
                "45680|NOT_A_DATE",
                "1/2|NOT_A_DATE",
                "Januember 3, 2025|NOT_A_DATE",
                "01/23/202|NOT_A_DATE",
                "1/23-2025|NOT_A_DATE",
                "2025|NOT_A_DATE"
            })
    void refuses_what_is_no_day_or_a_day_out_of_reach(String text, ValidationErrorCode reason) {
        assertThat(dates.read(text)).isEqualTo(ParseResult.refused(reason));
    }

    @Test
    void takes_a_day_up_to_a_year_ahead_but_none_of_2099_ever() {
        assertThat(dates.read("2026-12-01")).isEqualTo(ParseResult.of(LocalDate.of(2026, 12, 1)));
        assertThat(new DateParser(LocalDate.of(2099, 6, 1)).read("2099-01-01"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.DATE_TOO_FAR_AHEAD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18:00|18:00",
                "6 pm|18:00",
                "6pm|18:00",
                "6:00 PM|18:00",
                "5:30 PM|17:30",
                "17:30|17:30",
                "5.30 pm|17:30",
                "12:00|12:00",
                "12 pm|12:00",
                "noon|12:00",
                "12 am|00:00",
                "12:30 a.m.|00:30",
                "6:00 p. m.|18:00",
                "mediodía|12:00",
                "18:00:00|18:00",
                "9:05|09:05",
                "0:00|00:00"
            })
    void reads_times_of_day(String text, LocalTime time) {
        assertThat(TimeOfDayParser.read(text)).isEqualTo(ParseResult.of(time));
    }

    @Test
    void reads_every_minute_of_the_day_back_on_both_clocks() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
            assertThat(TimeOfDayParser.read(time.format(DateTimeFormatter.ofPattern("H:mm"))))
                    .isEqualTo(ParseResult.of(time));
            assertThat(TimeOfDayParser.read(time.format(DateTimeFormatter.ofPattern("h:mm a", Locale.US))))
                    .isEqualTo(ParseResult.of(time));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "25:00", "24:00", "18:60", "13 pm", "0:30 pm", "evening", "18h", "6 pm-8 pm", "0.75"})
    void refuses_what_is_no_time_of_day(String text) {
        assertThat(TimeOfDayParser.read(text)).isEqualTo(ParseResult.refused(ValidationErrorCode.NOT_A_TIME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90|90",
                "90 min|90",
                "90min.|90",
                "90 minutes|90",
                "90 minutos|90",
                "90.0|90",
                "1.5 h|90",
                "1,5 horas|90",
                "1.5 hours|90",
                "1 hora|60",
                "1 h 30 min|90",
                "1h30|90",
                "1:30|90",
                "2 h|120",
                "0.25 h|15",
                "24 h|1440",
                "1|1"
            })
    void reads_lengths(String text, int minutes) {
        assertThat(DurationParser.read(text)).isEqualTo(ParseResult.of(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 min", "-90", "1441", "25 h", "0.01 h", "long", "90 s", "1.5"})
    void refuses_what_is_no_length(String text) {
        assertThat(DurationParser.read(text)).isEqualTo(ParseResult.refused(ValidationErrorCode.NOT_A_LENGTH));
    }

    private static Stream<LocalDate> days(int from, int until) {
        return LocalDate.of(from, 1, 1).datesUntil(LocalDate.of(until, 1, 1));
    }
}
