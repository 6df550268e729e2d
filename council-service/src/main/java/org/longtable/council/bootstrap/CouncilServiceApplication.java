package org.longtable.council.bootstrap;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the write side as a separate service on a MongoDB replica set. */
@SpringBootApplication(scanBasePackages = {"org.longtable.council", "org.longtable.admission"})
public class CouncilServiceApplication {

    /**
     * Starts the service with the configuration in {@code application.yaml} and the environment. With {@code way-back-in EMAIL} it prints a
     * sign-in link for an administrator instead, and stops.
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(WayBackIn.COMMAND)) {
            System.exit(WayBackIn.run(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(CouncilServiceApplication.class, arguments);
    }
}
