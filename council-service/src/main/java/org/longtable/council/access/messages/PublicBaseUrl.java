package org.longtable.council.access.messages;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Provides the configured base URL that links in messages use. It is never taken from a request, because the sender of a request could set
 * another host.
 */
@Component
public class PublicBaseUrl {

    private final Environment environment;

    PublicBaseUrl(Environment environment) {
        this.environment = environment;
    }

    /**
     * Returns {@code longtable.url} without a slash at the end. When it is not set, returns the address of this machine, which is right
     * only for a trial.
     */
    public String url() {
        String configured = environment.getProperty("longtable.url", "");
        return configured.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port")
                : configured.replaceAll("/+$", "");
    }
}
