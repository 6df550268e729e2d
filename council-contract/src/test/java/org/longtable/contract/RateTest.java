package org.longtable.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RateTest {

    private static final Rate MILEAGE_2026 = Rate.usd(725);

    @Test
    void pays_seventy_two_and_a_half_cents_a_mile() {
        assertThat(MILEAGE_2026.times(new BigDecimal("40"))).isEqualTo(Money.usd(2900));
    }

    @Test
    void rounds_half_a_cent_up() {
        assertThat(MILEAGE_2026.times(new BigDecimal("41"))).isEqualTo(Money.usd(2973));
        assertThat(MILEAGE_2026.times(new BigDecimal("0.1"))).isEqualTo(Money.usd(7));
    }

    @Test
    void knows_currencies_without_minor_units() {
        assertThat(new Rate(1_500_500, "JPY").times(BigDecimal.ONE)).isEqualTo(new Money(1501, "JPY"));
    }

    @Test
    void is_never_negative() {
        assertThatThrownBy(() -> Rate.usd(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
