package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import org.longtable.admission.RequestDeniedException.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Limits writes to the public endpoints of a council, such as anonymous ideas: per network address, per session, and
 * per council for users who are not signed in. A whole council that sends its feedback through one hospital network
 * stays far below the limits.
 */
@Component
class OpenWriteLimiter implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final AccessPolicy table = AccessPolicy.read();
    private final RateLimiter allowance = new RateLimiter(WINDOW, 1);
    private final int perSession;
    private final int perAddress;
    private final int perCouncil;

    /** Sets the number of writes that are allowed in ten minutes. */
    OpenWriteLimiter(
            @Value("${longtable.open-writes.per-session:120}") int perSession,
            @Value("${longtable.open-writes.per-address:60}") int perAddress,
            @Value("${longtable.open-writes.per-council:200}") int perCouncil) {
        this.perSession = perSession;
        this.perAddress = perAddress;
        this.perCouncil = perCouncil;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && !READING.contains(request.getMethod())) {
            RequestTarget asked = RequestTarget.of(request);
            asked.variable("council")
                    .filter(it -> table.rule(asked.method(), asked.address())
                            .filter(AccessRule::isPublic)
                            .isPresent())
                    .ifPresent(council -> count(council, request));
        }
        return true;
    }

    private void count(String council, HttpServletRequest request) {
        SessionAuthenticationToken.session()
                .ifPresentOrElse(
                        session -> refuse(allowance.tryAcquire("session " + session.id(), perSession), request), () -> {
                            refuse(allowance.tryAcquire("address " + request.getRemoteAddr(), perAddress), request);
                            refuse(allowance.tryAcquire("council " + council, perCouncil), request);
                        });
    }

    private static void refuse(OptionalLong wait, HttpServletRequest request) {
        wait.ifPresent(seconds -> {
            throw new RequestDeniedException(Reason.TOO_MANY_OPEN_WRITES, request.getLocale()).retryAfter(seconds);
        });
    }
}
