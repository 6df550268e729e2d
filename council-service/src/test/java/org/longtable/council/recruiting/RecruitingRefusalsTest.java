package org.longtable.council.recruiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of these capabilities has its sentence in both languages. */
class RecruitingRefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"access", "organization", "recruiting"})
    void have_the_same_sentences_in_both_languages(String capability) {
        ResourceBundle english = ResourceBundle.getBundle("refusals/" + capability, Locale.ROOT);
        ResourceBundle spanish = ResourceBundle.getBundle("refusals/" + capability, Locale.forLanguageTag("es"));
        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(
                        slug -> assertThat(spanish.getString(slug)).isNotBlank().isNotEqualTo(english.getString(slug)));
    }
}
