package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.OptionalLong;
import org.longtable.admission.RequestDeniedException.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The interceptor limits requests per session and per network address and answers 429 with {@code Retry-After}. The
 * limits are far above normal use.
 */
@Component
public class RateLimitInterceptor implements HandlerInterceptor {

    /** Number of seconds of quota that may be used in one burst. */
    private static final int BURST = 5;
    /** Number of people expected behind one network address at the same time. */
    private static final int PEOPLE = 4;

    private final int perSecond;
    private final RateLimiter allowance = new RateLimiter(Duration.ofSeconds(1), BURST);

    RateLimitInterceptor(@Value("${longtable.requests-per-second:500}") int perSecond) {
        this.perSecond = perSecond;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        tryAcquire(request).ifPresent(seconds -> {
            throw new RequestDeniedException(Reason.TOO_MANY_REQUESTS, request.getLocale()).retryAfter(seconds);
        });
        return true;
    }

    /**
     * Counts one request and returns the seconds to wait when the limit is reached.
     *
     * @return empty when the request is allowed, else the seconds until it is
     */
    public OptionalLong tryAcquire(HttpServletRequest request) {
        OptionalLong wait = allowance.tryAcquire("from " + request.getRemoteAddr(), perSecond * PEOPLE);
        if (wait.isPresent()) {
            return wait;
        }
        return SessionAuthenticationToken.session()
                .map(it -> allowance.tryAcquire("by " + it.id(), perSecond))
                .orElse(OptionalLong.empty());
    }
}
