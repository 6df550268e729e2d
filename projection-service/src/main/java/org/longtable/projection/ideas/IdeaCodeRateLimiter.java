package org.longtable.projection.ideas;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Limits wrong idea codes to ten per second for all callers together, because callers are anonymous and not tracked. */
@Component
class IdeaCodeRateLimiter {

    private static final int BURST = 30;
    private static final Duration ONE = Duration.ofMillis(100);

    private final InstantSource clock;
    private Instant free = Instant.EPOCH;

    IdeaCodeRateLimiter(InstantSource clock) {
        this.clock = clock;
    }

    /** Reports with status 429 that too many wrong codes were tried. */
    static final class TooManyCodeAttemptsException extends ErrorResponseException {

        private static final long serialVersionUID = 1L;

        TooManyCodeAttemptsException() {
            super(HttpStatus.TOO_MANY_REQUESTS, problem(), null);
            getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        }

        private static ProblemDetail problem() {
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS);
            problem.setType(URI.create("/problems/too-many-guesses"));
            return problem;
        }
    }

    synchronized void check() {
        if (free.isAfter(clock.instant().plus(ONE.multipliedBy(BURST - 1L)))) {
            throw new TooManyCodeAttemptsException();
        }
    }

    synchronized void recordFailure() {
        Instant now = clock.instant();
        free = (free.isBefore(now) ? now : free).plus(ONE);
    }
}
