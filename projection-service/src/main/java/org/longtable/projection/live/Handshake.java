package org.longtable.projection.live;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Session;
import org.longtable.admission.Sessions;
import org.longtable.admission.SignedIn;
import org.longtable.admission.Throttle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Only somebody who is signed in is told anything live, and who comes too often is told to wait. */
@Component
class Handshake implements HandshakeInterceptor {

    private static final String SESSION = "longtable.session";

    private final Sessions sessions;
    private final Throttle throttle;

    Handshake(Sessions sessions, Throttle throttle) {
        this.sessions = sessions;
        this.throttle = throttle;
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
        OptionalLong wait = throttle.count(((ServletServerHttpRequest) request).getServletRequest());
        if (wait.isPresent()) {
            response.setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.getAsLong()));
            return false;
        }
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
