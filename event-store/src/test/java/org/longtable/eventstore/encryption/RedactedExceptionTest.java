package org.longtable.eventstore.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The test checks that a redacted exception contains no messages. */
class RedactedExceptionTest {

    private static final String NAME = "Quetzalina Ferro";

    @Test
    void tells_types_and_frames_and_nothing_that_was_said() {
        IllegalStateException fault = new IllegalStateException(NAME, new IllegalArgumentException("no such " + NAME));
        fault.addSuppressed(new UnsupportedOperationException(NAME));
        assertThat(printed(fault))
                .contains("IllegalStateException", "IllegalArgumentException", "UnsupportedOperationException")
                .contains(
                        "RedactedExceptionTest.tells_types_and_frames_and_nothing_that_was_said(RedactedExceptionTest.java:")
                .doesNotContain("Quetzalina");
    }

    @Test
    void causes_that_go_round_in_a_circle_come_to_an_end() {
        IllegalStateException one = new IllegalStateException(NAME);
        one.initCause(new IllegalArgumentException(NAME, one));
        assertThat(printed(one)).contains("IllegalArgumentException").doesNotContain(NAME);
    }

    private static String printed(Throwable fault) {
        StringWriter text = new StringWriter();
        RedactedException.of(fault).printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
