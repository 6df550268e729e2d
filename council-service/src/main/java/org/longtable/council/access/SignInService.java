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

/** Starts a session and sets its cookie after any kind of sign-in. */
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
     * @param person the person
     * @param organization the person's organization
     */
    public record SignInResult(String person, String organization) {}

    /**
     * Ends any earlier session in this browser, even of another person, and starts a session for the person.
     *
     * @throws RuleViolation when the person is not known or was erased
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
