package org.longtable.admission.edge;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the intake valve as the first valve. It runs before Boot's own customizer, so that the valve sees a request
 * before the headers of a trusted proxy are applied.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class IntakeCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Characters that Tomcat would reject before a problem response can be written. The valve rejects them instead. */
    private static final String REFUSED_BY_THE_VALVE = "\"<>[\\]^`{|}";

    private final Duration grace;

    IntakeCustomizer(@Value("${longtable.upload-grace:10s}") Duration grace) {
        this.grace = grace;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addEngineValves(new IntakeValve(grace));
        tomcat.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
                protocol.setRelaxedPathChars(REFUSED_BY_THE_VALVE);
                // With "Expect: 100-continue", the client sends the body only when it is read.
                protocol.setContinueResponseTiming("onRead");
            }
        });
    }
}
