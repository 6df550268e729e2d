package org.longtable.council.running;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The write side as a service of its own, on a MongoDB replica set. */
@SpringBootApplication(scanBasePackages = {"org.longtable.council", "org.longtable.admission"})
public class CouncilService {

    /** Starts the service; configuration comes from {@code application.yaml} and the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(CouncilService.class, arguments);
    }
}
