package org.longtable.contract.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateBoundsTest {

    static Stream<TemporalAccessor> within() {
        return Stream.of(
                LocalDate.of(1900, 1, 1),
                LocalDate.of(2200, 12, 31),
                YearMonth.of(1900, 1),
                Year.of(2200),
                Instant.parse("1900-01-01T00:00:00Z"),
                Instant.parse("2200-12-31T23:59:59.999999999Z"),
                LocalTime.MIDNIGHT);
    }

    static Stream<TemporalAccessor> outside() {
        return Stream.of(
                LocalDate.of(1899, 12, 31),
                LocalDate.of(2201, 1, 1),
                LocalDate.MIN,
                LocalDate.MAX,
                YearMonth.of(-999_999_999, 1),
                YearMonth.of(999_999_999, 12),
                Year.of(2201),
                Instant.parse("1899-12-31T23:59:59.999999999Z"),
                Instant.parse("2201-01-01T00:00:00Z"),
                Instant.MIN,
                Instant.MAX,
                Instant.ofEpochMilli(Long.MAX_VALUE),
                OffsetDateTime.MAX);
    }

    @ParameterizedTest
    @MethodSource("within")
    void takes_what_lies_within(TemporalAccessor value) {
        assertThat(DateBounds.checked(value)).isSameAs(value);
        assertThat(DateBounds.fault(value)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outside")
    void refuses_what_lies_outside(TemporalAccessor value) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> DateBounds.checked(value))
                .satisfies(it -> assertThat(it.fault()).isEqualTo(InputFault.DATE_OUT_OF_BOUNDS));
        assertThat(DateBounds.fault(value)).contains(InputFault.DATE_OUT_OF_BOUNDS);
    }
}
