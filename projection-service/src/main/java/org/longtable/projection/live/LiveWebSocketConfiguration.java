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

    /** The maximum size of a message in bytes. Clients send only two kinds of messages, each of a few dozen characters. */
    private static final int LARGEST_MESSAGE = 1024;

    @Bean
    WebSocketConfigurer live(LiveWebSocketHandler socket, LiveHandshakeInterceptor handshake) {
        return registry -> register(registry, socket, handshake);
    }

    /**
     * Sets the maximum message size and the idle timeout of connections.
     *
     * @param silence idle time after which a connection is closed; pages send a ping after 20 s without traffic
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
        // Spring's default rule applies, which accepts only the origin of the page's own host.
        registry.addHandler(socket, "/live").addInterceptors(handshake);
    }
}
