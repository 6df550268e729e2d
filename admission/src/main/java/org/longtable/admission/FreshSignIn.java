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
 * Requires a recent sign-in for actions that could hand over an account: changing an email address, passkeys or roles,
 * or erasing a person. An unattended open session is not enough for these.
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
     * Denies the request that this thread handles unless its user signed in recently.
     *
     * @param reader language of the error message
     * @throws RequestDeniedException when the sign-in is too old, or lacks the second factor that administrators need
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
