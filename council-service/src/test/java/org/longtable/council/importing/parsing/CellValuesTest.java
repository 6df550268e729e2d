package org.longtable.council.importing.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.contract.Money;

@Tag("integration")
class CellValuesTest {

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
        assertThat(MoneyParser.read(text)).isEqualTo(ParseResult.of(cents));
    }

    @Test
    void reads_any_amount_back_that_is_written_in_any_usual_way() {
        Random random = new Random(20250123);
        for (int round = 0; round < 20_000; round++) {
            long cents = random.nextLong(Money.MOST_MINOR + 1);
            String plain = cents / 100 + ".%02d".formatted(cents % 100);
            String grouped = String.format(Locale.US, "$%,d.%02d", cents / 100, cents % 100);
            assertThat(MoneyParser.read(plain)).isEqualTo(ParseResult.of(cents));
            assertThat(MoneyParser.read(grouped)).isEqualTo(ParseResult.of(cents));
            assertThat(MoneyParser.read("-" + plain))
                    .isEqualTo(ParseResult.refused(ValidationErrorCode.NEGATIVE_AMOUNT));
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
    void refuses_what_is_no_money_or_below_zero_or_beyond_belief(String text, ValidationErrorCode reason) {
        assertThat(MoneyParser.read(text)).isEqualTo(ParseResult.refused(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"41|41", "1.5|1.5", "41.00|41", "41 miles|41", "1.5 h|1.5", "100|100", "1,250 mi.|1250", "0|0"})
    void reads_quantities_alike_when_they_are_alike(String text, BigDecimal quantity) {
        assertThat(QuantityParser.read(text)).isEqualTo(ParseResult.of(quantity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.234", "many", "1 2", "12345678"})
    void refuses_what_is_no_quantity(String text) {
        assertThat(QuantityParser.read(text)).isEqualTo(ParseResult.refused(ValidationErrorCode.NOT_A_QUANTITY));
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
        assertThat(EmailParser.read(text)).isEqualTo(ParseResult.of(address));
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
        assertThat(EmailParser.read(text)).isEqualTo(ParseResult.refused(ValidationErrorCode.NOT_AN_ADDRESS));
    }

    @Test
    void refuses_addresses_that_no_server_takes() {
        assertThat(EmailParser.read("a".repeat(65) + "@example.org"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.NOT_AN_ADDRESS));
        assertThat(EmailParser.read("ana@" + "a.".repeat(130) + "org"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.NOT_AN_ADDRESS));
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
        assertThat(TimeZoneParser.read(text)).isEqualTo(ParseResult.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CST", "Central", "America/Springfield", "GMT+5", "+05:00", "Chicago"})
    void refuses_what_is_no_iana_zone(String text) {
        assertThat(TimeZoneParser.read(text)).isEqualTo(ParseResult.refused(ValidationErrorCode.UNKNOWN_TIME_ZONE));
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
    void reads_fixed_words_in_any_case_and_both_languages(String text, SheetMeetingMode mode) {
        assertThat(EnumParsers.MEETING_MODE.read(text)).isEqualTo(ParseResult.of(mode));
    }

    @Test
    void refuses_words_that_it_does_not_know_by_what_they_should_be() {
        assertThat(EnumParsers.MEETING_MODE.read("telepathy"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.UNKNOWN_MEETING_MODE));
        assertThat(EnumParsers.MEMBER_STATUS.read("maybe"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.UNKNOWN_MEMBER_STATUS));
        assertThat(EnumParsers.ATTENDED.read("late"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.UNKNOWN_ATTENDANCE));
        assertThat(EnumParsers.CATEGORY.read("yacht"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.UNKNOWN_CATEGORY));
        assertThat(EnumParsers.CLAIM_STATUS.read("lost"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.UNKNOWN_CLAIM_STATUS));
        assertThat(EnumParsers.PAYMENT_METHOD.read("barter"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.UNKNOWN_PAYMENT_METHOD));
        assertThat(EnumParsers.IDEA_STAGE.read("floating"))
                .isEqualTo(ParseResult.refused(ValidationErrorCode.UNKNOWN_IDEA_STAGE));
    }
}
