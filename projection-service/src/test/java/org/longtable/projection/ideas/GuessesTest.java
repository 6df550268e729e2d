package org.longtable.projection.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class GuessesTest {

    private Instant now = Instant.parse("2025-11-03T18:00:00Z");
    private final IdeaCodeRateLimiter guesses = new IdeaCodeRateLimiter(() -> now);

    @Test
    void allows_thirty_at_once_and_then_ten_a_second() {
        for (int i = 0; i < 30; i++) {
            guesses.check();
            guesses.recordFailure();
        }
        assertThatThrownBy(guesses::check).isInstanceOf(IdeaCodeRateLimiter.TooManyCodeAttemptsException.class);
        now = now.plus(Duration.ofMillis(100));
        assertThatCode(guesses::check).doesNotThrowAnyException();
        guesses.recordFailure();
        assertThatThrownBy(guesses::check).isInstanceOf(IdeaCodeRateLimiter.TooManyCodeAttemptsException.class);
    }

    @Test
    void never_counts_right_codes() {
        for (int i = 0; i < 1_000; i++) {
            guesses.check();
        }
        assertThatCode(guesses::check).doesNotThrowAnyException();
    }

    @Test
    void says_when_to_come_again() {
        for (int i = 0; i < 30; i++) {
            guesses.recordFailure();
        }
        IdeaCodeRateLimiter.TooManyCodeAttemptsException refusal =
                catchThrowableOfType(IdeaCodeRateLimiter.TooManyCodeAttemptsException.class, guesses::check);
        assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refusal.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }
}
