package org.longtable.projection.live;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.longtable.admission.LiveNoticePolicy;
import org.longtable.admission.Session;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.encryption.RedactedException;
import org.longtable.eventstore.ledger.LedgerClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.SessionLimitExceededException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tails the ledger for one connection from the client's last position. It closes the connection on any error, so that
 * the client reconnects and resumes.
 */
final class LiveSubscription {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSubscription.class);

    /** The limit of missed notices, above which querying everything again is cheaper. */
    private static final int MOST_MISSED = 2_000;

    private final WebSocketSession signInSession;
    private final EventStore events;
    private final LedgerStorageEngine ledger;
    private final LiveNoticeCache notices;
    private final LiveNoticePolicy audience;
    private final JsonMapper json;
    private final AtomicReference<Thread> following = new AtomicReference<>();

    LiveSubscription(
            WebSocketSession session,
            EventStore events,
            LedgerStorageEngine ledger,
            LiveNoticeCache notices,
            LiveNoticePolicy audience,
            JsonMapper json) {
        this.signInSession = session;
        this.events = events;
        this.ledger = ledger;
        this.notices = notices;
        this.audience = audience;
        this.json = json;
    }

    /** Starts the stream once, after the last position that the client saw, or from the head when the client names none. */
    void resume(JsonNode lastSeen) {
        Thread thread = Thread.ofPlatform().name("live").daemon().unstarted(() -> streamNotices(lastSeen));
        if (following.compareAndSet(null, thread)) {
            thread.start();
        }
    }

    void send(Object message) throws IOException {
        signInSession.sendMessage(new TextMessage(json.writeValueAsBytes(message)));
    }

    /** Stops the stream after the connection has closed. */
    void stop() {
        Thread thread = following.get();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void streamNotices(JsonNode lastSeen) {
        CloseStatus why = CloseStatus.SERVICE_RESTARTED;
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(sendGreeting(lastSeen))) {
            while (signInSession.isOpen()) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                if (audience.allows(event)) {
                    signInSession.sendMessage(notices.noticeFor(event));
                }
            }
        } catch (InterruptedException | LedgerClosedException e) {
            LOG.debug("a live connection ended", RedactedException.of(e));
        } catch (IOException | SessionLimitExceededException | IllegalStateException e) {
            LOG.debug("a live connection did not keep up", RedactedException.of(e));
            why = CloseStatus.SESSION_NOT_RELIABLE;
        } catch (RuntimeException e) {
            LOG.warn("a live connection lost the ledger", RedactedException.of(e));
            why = CloseStatus.SERVER_ERROR;
        } finally {
            close(why);
        }
    }

    private GlobalSequenceTrackingToken sendGreeting(JsonNode lastSeen) throws IOException {
        long head = ledger.headPosition();
        long seen = lastSeen.isIntegralNumber() ? Math.clamp(lastSeen.asLong(), 0, head) : head;
        send(Map.of("hello", head));
        if (head - seen > MOST_MISSED) {
            send(Map.of("refresh", head));
            seen = head;
        }
        return new GlobalSequenceTrackingToken(seen);
    }

    /** Returns the sign-in session of the connection. */
    Session signInSession() {
        return LiveHandshakeInterceptor.sessionOf(signInSession);
    }

    /** Closes the connection with a status. */
    void close(CloseStatus why) {
        try {
            signInSession.close(why);
        } catch (IOException e) {
            LOG.debug("a live connection was gone already", RedactedException.of(e));
        }
    }
}
