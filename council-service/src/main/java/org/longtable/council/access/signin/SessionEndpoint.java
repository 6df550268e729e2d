package org.longtable.council.access.signin;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.DemoSignIn;
import org.longtable.admission.SecondFactor;
import org.longtable.admission.Session;
import org.longtable.admission.SessionAuthenticationToken;
import org.longtable.admission.SessionCookie;
import org.longtable.admission.SessionStore;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SessionEndpoint {

    /**
     * This response describes the signed-in user of this browser and the available sign-in methods.
     *
     * @param person null when nobody is
     * @param organization whose the person is
     * @param session which of the person's sessions it is
     * @param ends when it ends at the latest
     * @param secondFactor what an administrator lacks to act as one; null when nobody is signed in
     * @param enterAs whether anybody of the sample year may be entered as
     * @param outbox whether messages wait on the outbox page, because this trial does not send them
     * @param texts whether links are sent by text message too
     * @param providers identity providers
     */
    record CurrentSession(
            @Nullable String person,
            @Nullable String organization,
            @Nullable String session,
            @Nullable Instant ends,
            SecondFactor.@Nullable State secondFactor,
            boolean enterAs,
            boolean outbox,
            boolean texts,
            List<IdentityProviders.IdentityProvider> providers) {}

    /**
     * Describes one browser in which the person is signed in.
     *
     * @param how how they got in
     * @param agent what the browser says it is
     * @param begun the day on which they signed in, as its first moment in UTC
     * @param seen the day on which it last asked for something, as its first moment in UTC
     * @param ends when it ends at the latest
     * @param current whether it is the one that asks
     */
    record ActiveSession(
            String id,
            Session.SignInMethod how,
            String agent,
            Instant begun,
            Instant seen,
            Instant ends,
            boolean current) {}

    /** This response lists a person's active sessions, latest first. */
    record ActiveSessionList(List<ActiveSession> sessions) {}

    /**
     * This request body names the session to end, or null for all other sessions.
     *
     * @param session one of them; null for all but the one that asks
     */
    record EndSessionsBody(@Nullable String session) {}

    /** This response has no content. */
    record EmptyResponse() {}

    private final SessionStore sessions;
    private final AggregateStore streams;
    private final Outbox outbox;
    private final IdentityProviders providers;
    private final SecondFactor secondFactor;
    private final Optional<DemoSignIn> enterAs;

    SessionEndpoint(
            SessionStore sessions,
            AggregateStore streams,
            Outbox outbox,
            IdentityProviders providers,
            SecondFactor secondFactor,
            Optional<DemoSignIn> enterAs) {
        this.sessions = sessions;
        this.streams = streams;
        this.outbox = outbox;
        this.providers = providers;
        this.secondFactor = secondFactor;
        this.enterAs = enterAs;
    }

    @Operation(
            summary = "Get the current session",
            description = "Returns the signed-in person, if any, and the available ways to sign in.",
            tags = "access")
    @GetMapping("/api/session")
    ResponseEntity<CurrentSession> current(HttpServletRequest request) {
        Optional<Session> session = SessionAuthenticationToken.session().filter(sessions::isActive);
        Optional<OrganizationId> organization = session.map(Session::person)
                .flatMap(it -> Optional.ofNullable(Person.read(streams, it).organization()));
        boolean asAnybody = enterAs.filter(it -> it.offeredTo(request)).isPresent();
        return NoStoreResponse.ok()
                .body(new CurrentSession(
                        session.map(it -> it.person().value()).orElse(null),
                        organization.map(OrganizationId::value).orElse(null),
                        session.map(Session::id).orElse(null),
                        session.map(Session::ends).orElse(null),
                        session.map(secondFactor::of).orElse(null),
                        asAnybody,
                        outbox.isVisibleToAdministrator(),
                        outbox.supports(ContactPoint.Medium.TEXT),
                        providers.all()));
    }

    @Operation(summary = "Sign out of this browser", tags = "access")
    @PostMapping("/api/sign-out")
    ResponseEntity<EmptyResponse> signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionAuthenticationToken.session().ifPresent(it -> sessions.end(it.person(), it.id()));
        SessionCookie.clear(request, response);
        return NoStoreResponse.ok().body(new EmptyResponse());
    }

    @Operation(summary = "List a person's active sessions", tags = "access")
    @GetMapping("/api/people/{person}/sessions")
    ResponseEntity<ActiveSessionList> listSessions(@PathVariable PersonId person) {
        String here = SessionAuthenticationToken.session().map(Session::id).orElse("");
        return NoStoreResponse.ok()
                .body(new ActiveSessionList(sessions.findByPerson(person).stream()
                        .map(it -> new ActiveSession(
                                it.id(),
                                it.how(),
                                it.agent(),
                                it.begun(),
                                it.seen(),
                                it.ends(),
                                it.id().equals(here)))
                        .toList()));
    }

    @Operation(
            summary = "End a person's sessions",
            description = "Ends the given session, or all except the current one if no session is given.",
            tags = "access")
    @PostMapping("/api/organizations/{organization}/people/{person}/session-endings")
    ResponseEntity<EmptyResponse> end(
            @PathVariable OrganizationId organization,
            @PathVariable PersonId person,
            @RequestBody EndSessionsBody body) {
        if (body.session() == null) {
            sessions.endAll(person, SessionAuthenticationToken.session().orElse(null));
        } else {
            sessions.end(person, body.session());
        }
        return NoStoreResponse.ok().body(new EmptyResponse());
    }
}
