package org.longtable.council.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.longtable.admission.Session;
import org.longtable.admission.SessionCookie;
import org.longtable.admission.Sessions;
import org.longtable.admission.SignedIn;
import org.longtable.contract.PersonId;
import org.longtable.council.deciding.Streams;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Where every way to sign in ends: a session, whose token the browser keeps. */
@Component
public class SignIn {

    private final Sessions sessions;
    private final Streams streams;

    SignIn(Sessions sessions, Streams streams) {
        this.sessions = sessions;
        this.streams = streams;
    }

    /**
     * Who came in.
     *
     * @param person who
     * @param organization whose
     */
    public record Entered(String person, String organization) {}

    /**
     * Lets somebody in who has shown who they are. Whoever was signed in in this browser before is so no more.
     *
     * @throws NoSuchPerson when nobody knows them, or no more
     */
    public Entered as(PersonId person, Session.How how, HttpServletRequest request, HttpServletResponse response) {
        Person known = Person.read(streams, person);
        if (known.organization() == null || known.erased()) {
            throw new NoSuchPerson();
        }
        SignedIn.session().ifPresent(before -> sessions.end(before.person(), before.id()));
        String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        SessionCookie.give(sessions.open(person, how, agent), request, response);
        return new Entered(person.value(), known.organization().value());
    }
}
