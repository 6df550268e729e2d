package org.longtable.projection.live;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** Registers the {@code /live} WebSocket handler and its limits. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableScheduling
class LiveWebSocketConfiguration {

    /** A client says two things, both of a few dozen characters. */
    private static final int LARGEST_MESSAGE = 1024;

    @Bean
    WebSocketConfigurer live(LiveWebSocketHandler socket, LiveHandshakeInterceptor handshake) {
        return registry -> register(registry, socket, handshake);
    }

    /**
     * Sets the largest message size and the idle timeout of connections.
     *
     * @param silence after which a connection over which nothing went either way is dropped; a page pings after 20 s of silence
     */
    @Bean
    ServletServerContainerFactoryBean containerLimits(@Value("${longtable.live.silence:PT60S}") Duration silence) {
        ServletServerContainerFactoryBean limits = new ServletServerContainerFactoryBean();
        limits.setMaxTextMessageBufferSize(LARGEST_MESSAGE);
        limits.setMaxBinaryMessageBufferSize(LARGEST_MESSAGE);
        limits.setMaxSessionIdleTimeout(silence.toMillis());
        return limits;
    }

    private static void register(
            WebSocketHandlerRegistry registry, LiveWebSocketHandler socket, LiveHandshakeInterceptor handshake) {
        // Spring's default origin rule: the page's own host only.
        registry.addHandler(socket, "/live").addInterceptors(handshake);
    }
}
