package org.longtable.projection.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

@Configuration
@EnableWebSocket
@EnableScheduling
class LiveConfiguration implements WebSocketConfigurer {

    private final LiveSocket socket;
    private final Handshake handshake;

    LiveConfiguration(LiveSocket socket, Handshake handshake) {
        this.socket = socket;
        this.handshake = handshake;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        // Spring's default origin rule: the page's own host only.
        registry.addHandler(socket, "/live").addInterceptors(handshake);
    }
}
