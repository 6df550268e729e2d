package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.longtable.admission.RequestDeniedException.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what could hand over an account unless the person has just shown who they are: a session that somebody else found open is not enough
 * to change an email address, passkeys or roles, or to erase a person.
 */
@Component
public class FreshSignIn implements HandlerInterceptor {

    private final SecondFactor secondFactor;
    private final InstantSource clock;
    private final Duration fresh;

    FreshSignIn(
            SecondFactor secondFactor, InstantSource clock, @Value("${longtable.sessions.fresh:10m}") Duration fresh) {
        this.secondFactor = secondFactor;
        this.clock = clock;
        this.fresh = fresh;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        NeedsFreshSignIn needed =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(NeedsFreshSignIn.class) : null;
        if (needed != null) {
            refuseUnlessFresh(request.getLocale(), needed.addsSecondFactor());
        }
        return true;
    }

    /**
     * Refuses the request that this thread works on, unless its person has just shown who they are.
     *
     * @param reader the language of the refusal
     * @throws RequestDeniedException when they signed in too long ago, or without the second factor that administrators need
     */
    public void refuseUnlessFresh(Locale reader) {
        refuseUnlessFresh(reader, false);
    }

    private void refuseUnlessFresh(Locale reader, boolean addsSecondFactor) {
        Session session = SessionAuthenticationToken.session()
                .orElseThrow(() -> new RequestDeniedException(Reason.NOT_SIGNED_IN, reader));
        SecondFactor.State factor = secondFactor.of(session);
        if (factor == SecondFactor.State.SHOW || factor == SecondFactor.State.ADD && !addsSecondFactor) {
            throw new RequestDeniedException(Reason.SECOND_FACTOR_NEEDED, reader);
        }
        Instant shown = session.authenticated();
        if (shown == null || shown.plus(fresh).isBefore(clock.instant())) {
            throw new RequestDeniedException(Reason.FRESH_SIGN_IN_NEEDED, reader);
        }
    }
}
