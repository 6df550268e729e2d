package org.longtable.projection.live;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.longtable.admission.Audience;
import org.longtable.admission.Audiences;
import org.longtable.admission.Session;
import org.longtable.admission.Sessions;
import org.longtable.eventstore.LedgerStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The browser's end of {@code /live}: hello, what was missed, then notices as they happen. */
@Component
class LiveSocket extends TextWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);
    private static final int SEND_LIMIT_MILLIS = 10_000;
    /** A code of our own (RFC 6455, 7.4.2): sign in again, do not just come back. */
    private static final CloseStatus SIGNED_OUT = new CloseStatus(4401, "signed out");

    private static final int BUFFER_LIMIT_BYTES = 256 * 1024;

    private final EventStore events;
    private final LedgerStorageEngine ledger;
    private final Notices notices;
    private final Audiences audiences;
    private final Sessions sessions;
    private final JsonMapper json;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();

    LiveSocket(
            EventStore events,
            LedgerStorageEngine ledger,
            Notices notices,
            Audiences audiences,
            Sessions sessions,
            JsonMapper json) {
        this.events = events;
        this.ledger = ledger;
        this.notices = notices;
        this.audiences = audiences;
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        // A client that does not keep up is dropped; it comes back and resumes by position.
        WebSocketSession patient =
                new ConcurrentWebSocketSessionDecorator(session, SEND_LIMIT_MILLIS, BUFFER_LIMIT_BYTES);
        Audience audience = audiences.of(Handshake.of(session).person());
        subscriptions.put(session.getId(), new Subscription(patient, events, ledger, notices, audience, json));
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
        try {
            JsonNode said = json.readTree(message.getPayload());
            if (said.has("ping")) {
                subscription.send(Map.of("pong", said.get("ping")));
            } else if (said.has("resume")) {
                subscription.resume(said.get("resume"));
            }
        } catch (JacksonException e) {
            session.close(CloseStatus.BAD_DATA);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable fault) throws IOException {
        LOG.debug("a live connection broke", fault);
        session.close(CloseStatus.SERVER_ERROR);
    }
}
