package org.longtable.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longtable.admission.RequestDeniedException.Reason;
import org.springframework.http.ProblemDetail;

/** The test checks the problem details of denied requests. */
class RequestDeniedExceptionTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void says_why_in_the_language_of_the_reader(Reason why) {
        ProblemDetail english = new RequestDeniedException(why, Locale.ENGLISH).getBody();
        ProblemDetail spanish = new RequestDeniedException(why, Locale.forLanguageTag("es-MX")).getBody();
        ProblemDetail french = new RequestDeniedException(why, Locale.FRENCH).getBody();

        assertThat(english.getType()).hasPath("/problems/" + why.slug());
        assertThat(english.getDetail()).endsWith(".").isEqualTo(french.getDetail());
        assertThat(spanish.getDetail()).endsWith(".").isNotEqualTo(english.getDetail());
    }
}
