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
     * Describes the signed-in user of this browser and the available sign-in methods.
     *
     * @param person the signed-in person, or null when no one is signed in
     * @param organization the person's organization
     * @param session the identifier of the session
     * @param ends the latest end of the session
     * @param secondFactor what an administrator still needs in order to act as administrator; null when no one is signed in
     * @param enterAs whether demo sign-in as any person of the sample year is available
     * @param outbox whether this trial shows unsent messages on the outbox page
     * @param texts whether links are also sent by text message
     * @param providers the identity providers
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
     * @param how the sign-in method
     * @param agent the browser's own description
     * @param begun the day of the sign-in, as its first moment in UTC
     * @param seen the day of the latest request, as its first moment in UTC
     * @param ends the latest end of the session
     * @param current whether it is the session of this request
     */
    record ActiveSession(
            String id,
            Session.SignInMethod how,
            String agent,
            Instant begun,
            Instant seen,
            Instant ends,
            boolean current) {}

    /** Lists a person's active sessions, latest first. */
    record ActiveSessionList(List<ActiveSession> sessions) {}

    /**
     * Names the session to end, or null for all other sessions.
     *
     * @param session the identifier of the session; null for all sessions except the current one
     */
    record EndSessionsBody(@Nullable String session) {}

    /** Represents a response without content. */
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
