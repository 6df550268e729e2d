package org.longtable.projection.live;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.RateLimitInterceptor;
import org.longtable.admission.Session;
import org.longtable.admission.SessionAuthenticationToken;
import org.longtable.admission.SessionStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Rejects a WebSocket handshake from a caller who is not signed in or exceeds the rate limit. */
@Component
class LiveHandshakeInterceptor implements HandshakeInterceptor {

    private static final String SESSION = "longtable.session";

    private final SessionStore sessions;
    private final RateLimitInterceptor throttle;

    LiveHandshakeInterceptor(SessionStore sessions, RateLimitInterceptor throttle) {
        this.sessions = sessions;
        this.throttle = throttle;
    }

    /** Returns the sign-in session of a WebSocket connection. */
    static Session sessionOf(WebSocketSession connection) {
        return (Session) Objects.requireNonNull(connection.getAttributes().get(SESSION));
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        OptionalLong wait = throttle.tryAcquire(((ServletServerHttpRequest) request).getServletRequest());
        if (wait.isPresent()) {
            response.setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.getAsLong()));
            return false;
        }
        Optional<Session> session = SessionAuthenticationToken.session().filter(sessions::isActive);
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
