package org.longtable.admission;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.bson.Document;
import org.longtable.contract.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Requires a passkey from administrators outside the trial, because access to a mailbox alone must not open the whole
 * organization. A link or code that was printed on the server's terminal also counts for one hour, because a reader of
 * that terminal can also read the keys of the installation.
 */
@Component
public class SecondFactor {

    /** What a session still needs. */
    public enum State {
        /** The session needs nothing: the person is not an administrator, used a passkey, or uses a trial. */
        COMPLETE,
        /** The person is an administrator without a passkey and must add one. */
        ADD,
        /** The person is an administrator and must use one of their passkeys. */
        SHOW
    }

    /** Sign-in methods from the server's terminal, which count for a limited time so that a passkey can be added. */
    private static final Set<Session.SignInMethod> FROM_TERMINAL =
            EnumSet.of(Session.SignInMethod.TERMINAL, Session.SignInMethod.SET_UP);

    private static final Duration TERMINAL_COUNTS = Duration.ofHours(1);

    private final MongoCollection<Document> passkeys;
    private final EventFolder facts;
    private final InstantSource clock;
    private final boolean trial;

    SecondFactor(
            MongoDatabase database,
            EventFolder facts,
            InstantSource clock,
            @Value("${longtable.trial:false}") boolean trial) {
        this.passkeys = database.getCollection("passkeys");
        this.facts = facts;
        this.clock = clock;
        this.trial = trial;
    }

    /** Returns whether this is a trial, in which administrators need no second factor. */
    public boolean isTrial() {
        return trial;
    }

    /** Returns what a session still needs for its person's roles. */
    public State of(Session session) {
        if (trial
                || isStrong(session)
                || !AuthorizationState.of(facts, session.person()).hasRole(Role.ADMINISTRATOR, null)) {
            return State.COMPLETE;
        }
        boolean has =
                passkeys.find(Filters.eq("person", session.person().value())).first() != null;
        return has ? State.SHOW : State.ADD;
    }

    /** Returns whether the second factor of a session is sufficient for a role. */
    boolean allows(Session session, Role role) {
        return role != Role.ADMINISTRATOR || trial || isStrong(session);
    }

    private boolean isStrong(Session session) {
        Instant shown = session.authenticated();
        return session.how() == Session.SignInMethod.PASSKEY
                || FROM_TERMINAL.contains(session.how())
                        && shown != null
                        && shown.plus(TERMINAL_COUNTS).isAfter(clock.instant());
    }
}
