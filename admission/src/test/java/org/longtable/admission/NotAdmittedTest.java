package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longtable.admission.NotAdmitted.Why;
import org.springframework.http.ProblemDetail;

class NotAdmittedTest {

    @ParameterizedTest
    @EnumSource(Why.class)
    void says_why_in_the_language_of_the_reader(Why why) {
        ProblemDetail english = new NotAdmitted(why, Locale.ENGLISH).getBody();
        ProblemDetail spanish = new NotAdmitted(why, Locale.forLanguageTag("es-MX")).getBody();
        ProblemDetail french = new NotAdmitted(why, Locale.FRENCH).getBody();

        assertThat(english.getType()).hasPath("/problems/" + why.slug());
        assertThat(english.getDetail()).endsWith(".").isEqualTo(french.getDetail());
        assertThat(spanish.getDetail()).endsWith(".").isNotEqualTo(english.getDetail());
    }
}
