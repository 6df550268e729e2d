package org.longtable.admission.edge;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the intake valve first. It comes before Boot's own customizer, so that the valve sees a request before a trusted proxy's headers are applied. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class IntakeCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** What Tomcat would refuse before anybody could answer with a problem. */
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
                // A client that asks before it sends a body is told to send it only when the body is read.
                protocol.setContinueResponseTiming("onRead");
            }
        });
    }
}
