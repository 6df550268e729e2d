package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.OptionalLong;
import org.longtable.admission.NotAdmitted.Why;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How much anybody may ask of a process: each session, and each network address, behind which a whole hospital may sit. What people do stays far
 * below it; what runs wild is told when to come back.
 */
@Component
public class Throttle implements HandlerInterceptor {

    /** So many seconds' worth may come at once. */
    private static final int BURST = 5;
    /** So many people ask from one network address at the same time. */
    private static final int PEOPLE = 4;

    private final int perSecond;
    private final Allowance allowance = new Allowance(Duration.ofSeconds(1), BURST);

    Throttle(@Value("${longtable.requests-per-second:500}") int perSecond) {
        this.perSecond = perSecond;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        count(request).ifPresent(seconds -> {
            throw new NotAdmitted(Why.TOO_MANY_REQUESTS, request.getLocale()).until(seconds);
        });
        return true;
    }

    /**
     * Counts one more request.
     *
     * @return empty when it is allowed, else the seconds until it is
     */
    public OptionalLong count(HttpServletRequest request) {
        OptionalLong wait = allowance.count("from " + request.getRemoteAddr(), perSecond * PEOPLE);
        if (wait.isPresent()) {
            return wait;
        }
        return SignedIn.session()
                .map(it -> allowance.count("by " + it.id(), perSecond))
                .orElse(OptionalLong.empty());
    }
}
