package org.longtable.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PayAccountIdTest {

    @Test
    void names_the_year_and_the_person() {
        assertThat(PayAccountId.of(new PersonId("marisol"), 2026)).isEqualTo(new PayAccountId("pay-2026-marisol"));
    }

    @Test
    void stays_an_identifier_when_the_persons_is_long() {
        PersonId longest = new PersonId("m".repeat(64));
        PersonId other = new PersonId("m".repeat(63) + "n");
        assertThat(PayAccountId.of(longest, 2026))
                .isEqualTo(PayAccountId.of(longest, 2026))
                .isNotEqualTo(PayAccountId.of(longest, 2025))
                .isNotEqualTo(PayAccountId.of(other, 2026));
    }
}
