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

/** Bounds wrong codes to ten a second in this process, for all callers together: nothing is noted of who asks (0006). */
@Component
class Guesses {

    private static final int BURST = 30;
    private static final Duration ONE = Duration.ofMillis(100);

    private final InstantSource clock;
    private Instant free = Instant.EPOCH;

    Guesses(InstantSource clock) {
        this.clock = clock;
    }

    /** Too many wrong codes were tried just now. */
    static final class TooMany extends ErrorResponseException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(HttpStatus.TOO_MANY_REQUESTS, problem(), null);
            getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        }

        private static ProblemDetail problem() {
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS);
            problem.setType(URI.create("/problems/too-many-guesses"));
            return problem;
        }
    }

    synchronized void refuseWhenTooMany() {
        if (free.isAfter(clock.instant().plus(ONE.multipliedBy(BURST - 1L)))) {
            throw new TooMany();
        }
    }

    synchronized void wrong() {
        Instant now = clock.instant();
        free = (free.isBefore(now) ? now : free).plus(ONE);
    }
}
