package org.longtable.council.access.messages;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Provides the configured base URL that links in messages use. Configured, never taken from a request: whoever sends one could name a place of their own. */
@Component
public class PublicBaseUrl {

    private final Environment environment;

    PublicBaseUrl(Environment environment) {
        this.environment = environment;
    }

    /** {@code longtable.url}; where it is not set, this machine, which is right for a trial only. No slash at its end. */
    public String url() {
        String configured = environment.getProperty("longtable.url", "");
        return configured.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port")
                : configured.replaceAll("/+$", "");
    }
}
