package org.longtable.council.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.longtable.admission.Session;
import org.longtable.admission.SessionAuthenticationToken;
import org.longtable.admission.SessionCookie;
import org.longtable.admission.SessionStore;
import org.longtable.contract.PersonId;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** This service starts a session and sets its cookie after any kind of sign-in. */
@Component
public class SignInService {

    private final SessionStore sessions;
    private final AggregateStore streams;

    SignInService(SessionStore sessions, AggregateStore streams) {
        this.sessions = sessions;
        this.streams = streams;
    }

    /**
     * Names the person who signed in and the person's organization.
     *
     * @param person who
     * @param organization whose
     */
    public record SignInResult(String person, String organization) {}

    /**
     * Ends any earlier session in this browser and starts one for the person. Whoever was signed in in this browser before is so no more.
     *
     * @throws RuleViolation when nobody knows them, or no more
     */
    public SignInResult startSession(
            PersonId person, Session.SignInMethod how, HttpServletRequest request, HttpServletResponse response) {
        Person known = Person.read(streams, person);
        if (known.organization() == null || known.erased()) {
            throw AccessViolations.NO_SUCH_PERSON.exception();
        }
        SessionAuthenticationToken.session().ifPresent(before -> sessions.end(before.person(), before.id()));
        String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        SessionCookie.set(sessions.create(person, how, agent), request, response);
        return new SignInResult(person.value(), known.organization().value());
    }
}
