package org.longtable.council.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private final DateText dates = new DateText(TODAY);

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
        assertThat(dates.read(text)).isEqualTo(Parsed.of(LocalDate.of(2025, 1, 23)));
    }

    @Test
    void reads_every_day_of_fifty_years_in_every_usual_way_back() {
        String[] forms = {
            "uuuu-MM-dd", "MM/dd/uuuu", "M/d/uuuu", "MMM d, uuuu", "MMMM d, uuuu", "d MMM uuuu", "d-MMM-uuuu"
        };
        DateText late = new DateText(LocalDate.of(2060, 1, 1));
        for (String form : forms) {
            for (Locale language : new Locale[] {Locale.US, Locale.of("es", "US")}) {
                DateTimeFormatter formatter = DateTimeFormatter.ofPattern(form, language);
                assertThat(days(1990, 2040)).allSatisfy(day -> assertThat(late.read(Words.tidy(day.format(formatter))))
                        .isEqualTo(Parsed.of(day)));
            }
        }
    }

    @Test
    void takes_two_digits_for_a_year_of_this_century_every_day() {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern("M/d/uu");

        assertThat(days(2000, 2025))
                .allSatisfy(day -> assertThat(dates.read(day.format(formatter))).isEqualTo(Parsed.of(day)));
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
    void refuses_what_is_no_day_or_a_day_out_of_reach(String text, Reason reason) {
        assertThat(dates.read(text)).isEqualTo(Parsed.refused(reason));
    }

    @Test
    void takes_a_day_up_to_a_year_ahead_but_none_of_2099_ever() {
        assertThat(dates.read("2026-12-01")).isEqualTo(Parsed.of(LocalDate.of(2026, 12, 1)));
        assertThat(new DateText(LocalDate.of(2099, 6, 1)).read("2099-01-01"))
                .isEqualTo(Parsed.refused(Reason.DATE_TOO_FAR_AHEAD));
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
        assertThat(TimeText.read(text)).isEqualTo(Parsed.of(time));
    }

    @Test
    void reads_every_minute_of_the_day_back_on_both_clocks() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
            assertThat(TimeText.read(time.format(DateTimeFormatter.ofPattern("H:mm"))))
                    .isEqualTo(Parsed.of(time));
            assertThat(TimeText.read(time.format(DateTimeFormatter.ofPattern("h:mm a", Locale.US))))
                    .isEqualTo(Parsed.of(time));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "25:00", "24:00", "18:60", "13 pm", "0:30 pm", "evening", "18h", "6 pm-8 pm", "0.75"})
    void refuses_what_is_no_time_of_day(String text) {
        assertThat(TimeText.read(text)).isEqualTo(Parsed.refused(Reason.NOT_A_TIME));
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
        assertThat(LengthText.read(text)).isEqualTo(Parsed.of(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0 min", "-90", "1441", "25 h", "0.01 h", "long", "90 s", "1.5"})
    void refuses_what_is_no_length(String text) {
        assertThat(LengthText.read(text)).isEqualTo(Parsed.refused(Reason.NOT_A_LENGTH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$28.70|2870",
                "28.70|2870",
                "28.7|2870",
                "28|2800",
                "$ 28|2800",
                "1,234.50|123450",
                "$1,234|123400",
                "1234.5|123450",
                "0|0",
                "0.05|5",
                "US$28.70|2870",
                "USD 28.70|2870",
                "28.70 USD|2870",
                "30 dollars|3000",
                "30 dólares|3000",
                "999,999.99|99999999",
                "1,000,000|100000000"
            })
    void reads_money_to_the_cent(String text, long cents) {
        assertThat(MoneyText.read(text)).isEqualTo(Parsed.of(cents));
    }

    @Test
    void reads_any_amount_back_that_is_written_in_any_usual_way() {
        Random random = new Random(20250123);
        for (int round = 0; round < 20_000; round++) {
            long cents = random.nextLong(MoneyText.MOST_CENTS + 1);
            String plain = cents / 100 + ".%02d".formatted(cents % 100);
            String grouped = String.format(Locale.US, "$%,d.%02d", cents / 100, cents % 100);
            assertThat(MoneyText.read(plain)).isEqualTo(Parsed.of(cents));
            assertThat(MoneyText.read(grouped)).isEqualTo(Parsed.of(cents));
            assertThat(MoneyText.read("-" + plain)).isEqualTo(Parsed.refused(Reason.NEGATIVE_AMOUNT));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-28.70|NEGATIVE_AMOUNT",
                "-$28.70|NEGATIVE_AMOUNT",
                "$-28.70|NEGATIVE_AMOUNT",
                "($28.70)|NEGATIVE_AMOUNT",
                "28.70-|NEGATIVE_AMOUNT",
                "1,23|NOT_MONEY",
                "1.234,50|NOT_MONEY",
                "28.705|NOT_MONEY",
                "12,34,567|NOT_MONEY",
                "€28|NOT_MONEY",
                "ten|NOT_MONEY",
                "28.70.1|NOT_MONEY",
                "1e5|NOT_MONEY",
                "$|NOT_MONEY",
                "--5|NOT_MONEY",
                "NaN|NOT_MONEY",
                "0x10|NOT_MONEY",
                "9999999999999999999|NOT_MONEY",
                "1,000,000.01|AMOUNT_TOO_LARGE",
                "999999999999|AMOUNT_TOO_LARGE"
            })
    void refuses_what_is_no_money_or_below_zero_or_beyond_belief(String text, Reason reason) {
        assertThat(MoneyText.read(text)).isEqualTo(Parsed.refused(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"41|41", "1.5|1.5", "41.00|41", "41 miles|41", "1.5 h|1.5", "100|100", "1,250 mi.|1250", "0|0"})
    void reads_quantities_alike_when_they_are_alike(String text, BigDecimal quantity) {
        assertThat(QuantityText.read(text)).isEqualTo(Parsed.of(quantity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.234", "many", "1 2", "12345678"})
    void refuses_what_is_no_quantity(String text) {
        assertThat(QuantityText.read(text)).isEqualTo(Parsed.refused(Reason.NOT_A_QUANTITY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANA@Example.ORG|ana@example.org",
                "ana.o'neil+council@mail.example.org|ana.o'neil+council@mail.example.org",
                "mailto:ana@example.org|ana@example.org",
                "a@b.co|a@b.co",
                "ana@xn--bcher-kva.example|ana@xn--bcher-kva.example"
            })
    void reads_addresses_in_lower_case(String text, String address) {
        assertThat(EmailText.read(text)).isEqualTo(Parsed.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-an-address",
                "ana@",
                "@example.org",
                "ana@example",
                "ana@@example.org",
                "ana example@example.org",
                ".ana@example.org",
                "ana.@example.org",
                "a..b@example.org",
                "ana@-example.org",
                "ana@example..org",
                "ana@exam_ple.org",
                "zoë@example.org",
                "ana@example.org,ben@example.org",
                "ana@example.1",
                "Ana <ana@example.org>",
                "\"ana\"@example.org"
            })
    void refuses_what_is_no_address(String text) {
        assertThat(EmailText.read(text)).isEqualTo(Parsed.refused(Reason.NOT_AN_ADDRESS));
    }

    @Test
    void refuses_addresses_that_no_server_takes() {
        assertThat(EmailText.read("a".repeat(65) + "@example.org")).isEqualTo(Parsed.refused(Reason.NOT_AN_ADDRESS));
        assertThat(EmailText.read("ana@" + "a.".repeat(130) + "org")).isEqualTo(Parsed.refused(Reason.NOT_AN_ADDRESS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "America/Chicago|America/Chicago",
                "america/chicago|America/Chicago",
                "America/New York|America/New_York",
                "US/Central|US/Central",
                "UTC|UTC"
            })
    void reads_iana_zones(String text, ZoneId zone) {
        assertThat(ZoneText.read(text)).isEqualTo(Parsed.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CST", "Central", "America/Springfield", "GMT+5", "+05:00", "Chicago"})
    void refuses_what_is_no_iana_zone(String text) {
        assertThat(ZoneText.read(text)).isEqualTo(Parsed.refused(Reason.UNKNOWN_TIME_ZONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in person|IN_PERSON",
                "In-Person|IN_PERSON",
                "IN_PERSON|IN_PERSON",
                "presencial|IN_PERSON",
                "Video|VIDEO",
                "híbrida|HYBRID"
            })
    void reads_fixed_words_in_any_case_and_both_languages(String text, MeetingMode mode) {
        assertThat(Choices.MEETING_MODE.read(text)).isEqualTo(Parsed.of(mode));
    }

    @Test
    void refuses_words_that_it_does_not_know_by_what_they_should_be() {
        assertThat(Choices.MEETING_MODE.read("telepathy")).isEqualTo(Parsed.refused(Reason.UNKNOWN_MEETING_MODE));
        assertThat(Choices.MEMBER_STATUS.read("maybe")).isEqualTo(Parsed.refused(Reason.UNKNOWN_MEMBER_STATUS));
        assertThat(Choices.ATTENDED.read("late")).isEqualTo(Parsed.refused(Reason.UNKNOWN_ATTENDANCE));
        assertThat(Choices.CATEGORY.read("yacht")).isEqualTo(Parsed.refused(Reason.UNKNOWN_CATEGORY));
        assertThat(Choices.CLAIM_STATUS.read("lost")).isEqualTo(Parsed.refused(Reason.UNKNOWN_CLAIM_STATUS));
        assertThat(Choices.PAYMENT_METHOD.read("barter")).isEqualTo(Parsed.refused(Reason.UNKNOWN_PAYMENT_METHOD));
        assertThat(Choices.IDEA_STAGE.read("floating")).isEqualTo(Parsed.refused(Reason.UNKNOWN_IDEA_STAGE));
    }

    private static Stream<LocalDate> days(int from, int until) {
        return LocalDate.of(from, 1, 1).datesUntil(LocalDate.of(until, 1, 1));
    }
}
