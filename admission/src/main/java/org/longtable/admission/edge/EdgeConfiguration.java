package org.longtable.admission.edge;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    /** What Tomcat would refuse before anybody could answer with a problem. */
    private static final String REFUSED_BY_US = "\"<>[\\]^`{|}";

    /** Comes before Boot's own, so that the valve sees a request before a trusted proxy's headers are applied. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> intake(
            @Value("${longtable.upload-grace:10s}") Duration grace) {
        return tomcat -> {
            tomcat.addEngineValves(new IntakeValve(grace));
            tomcat.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
                    protocol.setRelaxedPathChars(REFUSED_BY_US);
                    // Who asks before sending a body is told to send it only when somebody reads it.
                    protocol.setContinueResponseTiming("onRead");
                }
            });
        };
    }
}
