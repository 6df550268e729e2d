package org.longtable.admission;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The store keeps the sessions of both services in MongoDB under the hash of their token. A session ends after a time
 * without use, at its maximum age, when another user changes the person's roles or ends their seat, and when it is
 * ended explicitly.
 */
@Component
public class SessionStore {

    /** Times of a session are stored by day: the minute of a request could be matched with the minute of an anonymous idea (0021). */
    private static final ChronoUnit STORED_TO_THE = ChronoUnit.DAYS;

    private static final Duration SHORTEST = Duration.ofDays(2);
    private static final char BEFORE_TIME = '.';

    private final MongoCollection<Document> sessions;
    private final EventFolder facts;
    private final InstantSource clock;
    private final Duration idle;
    private final Duration longest;

    SessionStore(
            MongoDatabase database,
            EventFolder facts,
            InstantSource clock,
            @Value("${longtable.sessions.idle:7d}") Duration idle,
            @Value("${longtable.sessions.longest:30d}") Duration longest) {
        if (idle.compareTo(SHORTEST) < 0 || longest.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "longtable.sessions.idle and longtable.sessions.longest must be at least two days: what is stored of a session is exact to the day");
        }
        this.sessions = database.getCollection("sessions");
        this.facts = facts;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
        sessions.createIndex(Indexes.ascending("person"));
        sessions.createIndex(Indexes.ascending("session"));
    }

    /**
     * A new session and its token.
     *
     * @param token value of the session cookie, which is not stored on the server
     */
    public record NewSession(String token, Session session) {}

    /** Creates a session for a person. */
    public NewSession create(PersonId person, Session.SignInMethod how, String agent) {
        Instant now = clock.instant();
        sessions.deleteMany(Filters.lte("ends", Date.from(now)));
        // The token contains the time of the sign-in, and the store keeps only the token's hash. So the browser keeps
        // the time and cannot change it, and the store does not know it.
        String token = SecureTokens.newToken() + BEFORE_TIME + now.getEpochSecond();
        String kept = agent.substring(0, Math.min(agent.length(), Session.LONGEST_AGENT));
        int changes = AuthorizationState.of(facts, person).roleChanges();
        String id = UUID.randomUUID().toString();
        Instant today = now.truncatedTo(STORED_TO_THE);
        Instant ends = now.plus(longest).truncatedTo(STORED_TO_THE);
        Session session = new Session(id, person, how, kept, changes, today, today, ends, now);
        sessions.insertOne(document(SecureTokens.hash(token), session));
        return new NewSession(token, session);
    }

    /** Returns the active session of a token. */
    Optional<Session> findByPerson(String token) {
        String hash = SecureTokens.hash(token);
        Document found = sessions.find(Filters.eq("_id", hash)).first();
        Instant now = clock.instant();
        Optional<Session> session = Optional.ofNullable(found)
                .map(it -> session(it, authenticated(token)))
                .filter(it -> alive(it, now));
        Instant today = now.truncatedTo(STORED_TO_THE);
        if (session.filter(it -> it.seen().isBefore(today)).isPresent()) {
            sessions.updateOne(Filters.eq("_id", hash), Updates.set("seen", Date.from(today)));
        }
        return session;
    }

    /** Returns whether a session is neither ended nor expired and its person's roles are unchanged. */
    public boolean isActive(Session session) {
        return findEnded(List.of(session)).isEmpty();
    }

    /** Returns those of the given sessions that are no longer active. */
    public List<Session> findEnded(Collection<Session> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Set<String> alive = new HashSet<>();
        List<String> asked = some.stream().map(Session::id).toList();
        for (Document found : sessions.find(Filters.in("session", asked))) {
            Session session = session(found, null);
            if (alive(session, now)
                    && AuthorizationState.of(facts, session.person()).accepts(session)) {
                alive.add(session.id());
            }
        }
        return some.stream().filter(it -> !alive.contains(it.id())).toList();
    }

    /** Returns the active sessions of a person, most recently used first. */
    public List<Session> findByPerson(PersonId person) {
        AuthorizationState known = AuthorizationState.of(facts, person);
        Instant now = clock.instant();
        List<Session> all = new ArrayList<>();
        for (Document found : sessions.find(Filters.eq("person", person.value()))) {
            Session session = session(found, null);
            if (alive(session, now) && known.accepts(session)) {
                all.add(session);
            }
        }
        all.sort(Comparator.comparing(Session::seen)
                .thenComparing(Session::begun)
                .reversed());
        return List.copyOf(all);
    }

    /** Ends one session of a person. A session that does not exist, or belongs to another person, changes nothing. */
    public void end(PersonId person, String id) {
        sessions.deleteOne(Filters.and(Filters.eq("person", person.value()), Filters.eq("session", id)));
    }

    /**
     * Ends the sessions of a person.
     *
     * @param but session to keep, or null to end all
     */
    public void endAll(PersonId person, @Nullable Session but) {
        Bson all = Filters.eq("person", person.value());
        sessions.deleteMany(but == null ? all : Filters.and(all, Filters.ne("session", but.id())));
    }

    /** Ends the sessions of a person that started before a time. */
    public void endStartedBefore(PersonId person, Instant moment) {
        sessions.deleteMany(Filters.and(Filters.eq("person", person.value()), Filters.lt("begun", Date.from(moment))));
    }

    private boolean alive(Session session, Instant now) {
        return session.ends().isAfter(now)
                && session.seen().truncatedTo(STORED_TO_THE).plus(idle).isAfter(now);
    }

    /** Returns the time of the sign-in, or null for a token of an earlier version, which does not contain it. */
    private static @Nullable Instant authenticated(String token) {
        try {
            int at = token.indexOf(BEFORE_TIME);
            return at < 0 ? null : Instant.ofEpochSecond(Long.parseLong(token.substring(at + 1)));
        } catch (NumberFormatException | DateTimeException noTime) {
            return null;
        }
    }

    private static Document document(String hash, Session session) {
        return new Document("_id", hash)
                .append("session", session.id())
                .append("person", session.person().value())
                .append("how", session.how().name())
                .append("agent", session.agent())
                .append("roleChanges", session.roleChanges())
                .append("begun", Date.from(session.begun()))
                .append("seen", Date.from(session.seen()))
                .append("ends", Date.from(session.ends()));
    }

    private static Session session(Document document, @Nullable Instant authenticated) {
        return new Session(
                document.getString("session"),
                new PersonId(document.getString("person")),
                Session.SignInMethod.valueOf(document.getString("how")),
                document.getString("agent"),
                document.getInteger("roleChanges"),
                document.getDate("begun").toInstant(),
                document.getDate("seen").toInstant(),
                document.getDate("ends").toInstant(),
                authenticated);
    }
}
