package org.longtable.projection.live;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Session;
import org.longtable.admission.Sessions;
import org.longtable.admission.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Only somebody who is signed in is told anything live. */
@Component
class Handshake implements HandshakeInterceptor {

    private static final String SESSION = "longtable.session";

    private final Sessions sessions;

    Handshake(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Whose connection it is. */
    static Session of(WebSocketSession connection) {
        return (Session) Objects.requireNonNull(connection.getAttributes().get(SESSION));
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        Optional<Session> session = SignedIn.session().filter(sessions::stands);
        session.ifPresentOrElse(
                it -> attributes.put(SESSION, it), () -> response.setStatusCode(HttpStatus.UNAUTHORIZED));
        return session.isPresent();
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception fault) {}
}
