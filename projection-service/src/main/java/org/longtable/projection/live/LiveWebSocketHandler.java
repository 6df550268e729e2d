package org.longtable.projection.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.longtable.admission.LiveNoticePolicy;
import org.longtable.admission.LiveNoticePolicyFactory;
import org.longtable.admission.RateLimiter;
import org.longtable.admission.Session;
import org.longtable.admission.SessionStore;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.encryption.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Handles connections to {@code /live}: it sends a greeting, the missed notices, and then new notices as they occur. */
@Component
class LiveWebSocketHandler extends TextWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LiveWebSocketHandler.class);
    private static final Duration MESSAGES_WINDOW = Duration.ofSeconds(10);
    private static final int MOST_MESSAGES = 20;
    private static final int MOST_OF_A_SESSION = 256;
    /** An application-defined close code (RFC 6455, 7.4.2) that asks the client to sign in again instead of reconnecting. */
    private static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "signed out");

    private static final int BUFFER_LIMIT_BYTES = 256 * 1024;
    /** Tomcat's property for the time in milliseconds that it waits for a client to read. */
    private static final String SEND_LIMIT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final EventStore events;
    private final LedgerStorageEngine ledger;
    private final LiveNoticeCache notices;
    private final LiveNoticePolicyFactory audiences;
    private final SessionStore sessions;
    private final JsonMapper json;
    private final Duration patience;
    private final RateLimiter messages = new RateLimiter(MESSAGES_WINDOW, 1);
    private final Map<String, LiveSubscription> subscriptions = new ConcurrentHashMap<>();

    LiveWebSocketHandler(
            EventStore events,
            LedgerStorageEngine ledger,
            LiveNoticeCache notices,
            LiveNoticePolicyFactory audiences,
            SessionStore sessions,
            JsonMapper json,
            @Value("${longtable.live.patience:PT10S}") Duration patience,
            MeterRegistry meters) {
        this.events = events;
        this.ledger = ledger;
        this.notices = notices;
        this.audiences = audiences;
        this.sessions = sessions;
        this.json = json;
        this.patience = patience;
        meters.gauge("longtable.live.connections", subscriptions, Map::size);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        Session signedIn = LiveHandshakeInterceptor.sessionOf(session);
        if (countConnectionsOf(signedIn) >= MOST_OF_A_SESSION) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        // A client that does not read fast enough is disconnected. It reconnects and resumes from its position.
        if (session instanceof StandardWebSocketSession standard) {
            standard.getNativeSession().getUserProperties().put(SEND_LIMIT, patience.toMillis());
        }
        WebSocketSession patient = new ConcurrentWebSocketSessionDecorator(
                session, Math.toIntExact(patience.toMillis()), BUFFER_LIMIT_BYTES);
        LiveNoticePolicy audience = audiences.of(signedIn);
        subscriptions.put(session.getId(), new LiveSubscription(patient, events, ledger, notices, audience, json));
    }

    private long countConnectionsOf(Session session) {
        return subscriptions.values().stream()
                .filter(it -> it.signInSession().id().equals(session.id()))
                .count();
    }

    /** Closes the connections whose sign-in session has ended and sends a close code that says so. */
    @Scheduled(fixedDelayString = "${longtable.live.sessions-checked-every:PT2S}")
    void closeConnectionsOfEndedSessions() {
        Map<String, List<LiveSubscription>> open = subscriptions.values().stream()
                .collect(Collectors.groupingBy(it -> it.signInSession().id()));
        Set<Session> distinct = subscriptions.values().stream()
                .map(LiveSubscription::signInSession)
                .collect(Collectors.toSet());
        for (Session ended : sessions.findEnded(distinct)) {
            open.getOrDefault(ended.id(), List.of()).forEach(it -> it.close(SIGNED_OUT));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        LiveSubscription gone = subscriptions.remove(session.getId());
        if (gone != null) {
            gone.stop();
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        LiveSubscription subscription = subscriptions.get(session.getId());
        if (subscription == null) {
            return;
        }
        if (messages.tryAcquire(session.getId(), MOST_MESSAGES).isPresent()) {
            subscription.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        try {
            JsonNode said = json.readTree(message.getPayload());
            if (said.path("ping").isIntegralNumber()) {
                subscription.send(Map.of("pong", said.get("ping")));
            } else if (said.has("resume")) {
                subscription.resume(said.get("resume"));
            } else {
                subscription.close(CloseStatus.BAD_DATA);
            }
        } catch (JacksonException e) {
            session.close(CloseStatus.BAD_DATA);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable fault) throws IOException {
        LOG.debug("a live connection broke", RedactedException.of(fault));
        session.close(CloseStatus.SERVER_ERROR);
    }
}
