package org.longtable.projection.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtNameTest {

    private final PersonNameMatcher name = new PersonNameMatcher("José de la Núñez");

    @Test
    void finds_any_word_of_it_however_accented() {
        assertThat(name.isIn("We heard from Mr. NUNEZ today.")).isTrue();
        assertThat(name.isIn("Jose's daughter")).isTrue();
    }

    @Test
    void finds_whole_words_of_three_letters_or_more_only() {
        assertThat(name.isIn("de la")).isFalse();
        assertThat(name.isIn("Josephine spoke")).isFalse();
    }
}
