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

@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableScheduling
class LiveConfiguration {

    /** A client says two things, both of a few dozen characters. */
    private static final int LARGEST_MESSAGE = 1024;

    @Bean
    WebSocketConfigurer live(LiveSocket socket, Handshake handshake) {
        return registry -> register(registry, socket, handshake);
    }

    /**
     * What a client may take of a connection.
     *
     * @param silence after which a connection over which nothing went either way is dropped; a page pings after 20 s of silence
     */
    @Bean
    ServletServerContainerFactoryBean limits(@Value("${longtable.live.silence:PT60S}") Duration silence) {
        ServletServerContainerFactoryBean limits = new ServletServerContainerFactoryBean();
        limits.setMaxTextMessageBufferSize(LARGEST_MESSAGE);
        limits.setMaxBinaryMessageBufferSize(LARGEST_MESSAGE);
        limits.setMaxSessionIdleTimeout(silence.toMillis());
        return limits;
    }

    private static void register(WebSocketHandlerRegistry registry, LiveSocket socket, Handshake handshake) {
        // Spring's default origin rule: the page's own host only.
        registry.addHandler(socket, "/live").addInterceptors(handshake);
    }
}
