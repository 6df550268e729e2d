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
import org.longtable.admission.Allowance;
import org.longtable.admission.Audience;
import org.longtable.admission.Audiences;
import org.longtable.admission.Session;
import org.longtable.admission.Sessions;
import org.longtable.eventstore.LedgerStorageEngine;
import org.longtable.eventstore.sealing.Wordless;
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

/** The browser's end of {@code /live}: hello, what was missed, then notices as they happen. */
@Component
class LiveSocket extends TextWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);
    private static final Duration MESSAGES_WINDOW = Duration.ofSeconds(10);
    private static final int MOST_MESSAGES = 20;
    private static final int MOST_OF_A_SESSION = 256;
    /** A code of our own (RFC 6455, 7.4.2): sign in again, do not just come back. */
    private static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "signed out");

    private static final int BUFFER_LIMIT_BYTES = 256 * 1024;
    /** How long Tomcat waits for a client to read on, in milliseconds, by its own name for it. */
    private static final String SEND_LIMIT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final EventStore events;
    private final LedgerStorageEngine ledger;
    private final Notices notices;
    private final Audiences audiences;
    private final Sessions sessions;
    private final JsonMapper json;
    private final Duration patience;
    private final Allowance messages = new Allowance(MESSAGES_WINDOW, 1);
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();

    LiveSocket(
            EventStore events,
            LedgerStorageEngine ledger,
            Notices notices,
            Audiences audiences,
            Sessions sessions,
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
        Session signedIn = Handshake.of(session);
        if (openOf(signedIn) >= MOST_OF_A_SESSION) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        // A client that does not keep up is dropped; it comes back and resumes by position.
        if (session instanceof StandardWebSocketSession standard) {
            standard.getNativeSession().getUserProperties().put(SEND_LIMIT, patience.toMillis());
        }
        WebSocketSession patient = new ConcurrentWebSocketSessionDecorator(
                session, Math.toIntExact(patience.toMillis()), BUFFER_LIMIT_BYTES);
        Audience audience = audiences.of(signedIn);
        subscriptions.put(session.getId(), new Subscription(patient, events, ledger, notices, audience, json));
    }

    private long openOf(Session session) {
        return subscriptions.values().stream()
                .filter(it -> it.session().id().equals(session.id()))
                .count();
    }

    /** Whoever is signed in no longer is told nothing more: the connection ends, and says why. */
    @Scheduled(fixedDelayString = "${longtable.live.sessions-checked-every:PT2S}")
    void endWithTheirSessions() {
        Map<String, List<Subscription>> open = subscriptions.values().stream()
                .collect(Collectors.groupingBy(it -> it.session().id()));
        Set<Session> distinct =
                subscriptions.values().stream().map(Subscription::session).collect(Collectors.toSet());
        for (Session ended : sessions.endedOf(distinct)) {
            open.getOrDefault(ended.id(), List.of()).forEach(it -> it.close(SIGNED_OUT));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Subscription gone = subscriptions.remove(session.getId());
        if (gone != null) {
            gone.end();
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
        Subscription subscription = subscriptions.get(session.getId());
        if (subscription == null) {
            return;
        }
        if (messages.count(session.getId(), MOST_MESSAGES).isPresent()) {
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
        LOG.debug("a live connection broke", Wordless.of(fault));
        session.close(CloseStatus.SERVER_ERROR);
    }
}
