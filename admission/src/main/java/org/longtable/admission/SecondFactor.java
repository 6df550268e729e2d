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
 * Administrators show a passkey outside the trial: a mailbox alone does not open the whole organization. A link or code that was printed
 * on the terminal of the server counts too, for an hour, because who reads that terminal can read the keys of the installation.
 */
@Component
public class SecondFactor {

    /** What a session lacks. */
    public enum State {
        /** Nothing: the person is no administrator, showed a passkey, or uses a trial. */
        COMPLETE,
        /** The person is an administrator without a passkey and has to add one. */
        ADD,
        /** The person is an administrator and has to show one of their passkeys. */
        SHOW
    }

    /** What was read on the terminal of the server counts for a while, in which a passkey is added. */
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

    /** Whether this is a trial, in which administrators need no second factor. */
    public boolean isTrial() {
        return trial;
    }

    /** What a session lacks for its person's roles. */
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

    /** Whether a session may act in a role, as far as the second factor goes. */
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
