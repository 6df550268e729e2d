package org.longtable.projection.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the read side as a separate service on a MongoDB replica set. */
@SpringBootApplication(scanBasePackages = {"org.longtable.projection", "org.longtable.admission"})
public class ProjectionServiceApplication {

    /** Starts the service; configuration comes from {@code application.yaml} and the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(ProjectionServiceApplication.class, arguments);
    }
}
