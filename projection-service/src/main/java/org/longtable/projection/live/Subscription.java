package org.longtable.projection.live;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.longtable.admission.Audience;
import org.longtable.admission.Session;
import org.longtable.eventstore.LedgerClosed;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.sealing.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.SessionLimitExceededException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connection: follows the ledger by its own thread from the position that the client names, so that it misses nothing and keeps
 * nobody waiting. Whatever goes wrong ends the connection, for a client that is told so comes back and resumes.
 */
final class Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

    /** Beyond this many missed notices it is cheaper to ask for everything anew. */
    private static final int MOST_MISSED = 2_000;

    private final WebSocketSession session;
    private final EventStore events;
    private final LedgerStorageEngine ledger;
    private final Notices notices;
    private final Audience audience;
    private final JsonMapper json;
    private final AtomicReference<Thread> following = new AtomicReference<>();

    Subscription(
            WebSocketSession session,
            EventStore events,
            LedgerStorageEngine ledger,
            Notices notices,
            Audience audience,
            JsonMapper json) {
        this.session = session;
        this.events = events;
        this.ledger = ledger;
        this.notices = notices;
        this.audience = audience;
        this.json = json;
    }

    /** Starts, once, after the position that the client has seen last; a null or absent one means "from now". */
    void resume(JsonNode lastSeen) {
        Thread thread = Thread.ofPlatform().name("live").daemon().unstarted(() -> follow(lastSeen));
        if (following.compareAndSet(null, thread)) {
            thread.start();
        }
    }

    void send(Object message) throws IOException {
        session.sendMessage(new TextMessage(json.writeValueAsBytes(message)));
    }

    /** The connection is gone. */
    void end() {
        Thread thread = following.get();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void follow(JsonNode lastSeen) {
        CloseStatus why = CloseStatus.SERVICE_RESTARTED;
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(greeted(lastSeen))) {
            while (session.isOpen()) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                if (audience.hears(event)) {
                    session.sendMessage(notices.of(event));
                }
            }
        } catch (InterruptedException | LedgerClosed e) {
            LOG.debug("a live connection ended", Wordless.of(e));
        } catch (IOException | SessionLimitExceededException | IllegalStateException e) {
            LOG.debug("a live connection did not keep up", Wordless.of(e));
            why = CloseStatus.SESSION_NOT_RELIABLE;
        } catch (RuntimeException e) {
            LOG.warn("a live connection lost the ledger", Wordless.of(e));
            why = CloseStatus.SERVER_ERROR;
        } finally {
            close(why);
        }
    }

    private GlobalSequenceTrackingToken greeted(JsonNode lastSeen) throws IOException {
        long head = ledger.head();
        long seen = lastSeen.isIntegralNumber() ? Math.clamp(lastSeen.asLong(), 0, head) : head;
        send(Map.of("hello", head));
        if (head - seen > MOST_MISSED) {
            send(Map.of("refresh", head));
            seen = head;
        }
        return new GlobalSequenceTrackingToken(seen);
    }

    /** Whose connection it is. */
    Session session() {
        return Handshake.of(session);
    }

    /** Ends it and says why. */
    void close(CloseStatus why) {
        try {
            session.close(why);
        } catch (IOException e) {
            LOG.debug("a live connection was gone already", Wordless.of(e));
        }
    }
}
