package org.longtable.council.bootstrap;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.council.access.ContactPoint;
import org.longtable.council.access.ContactPointIndex;
import org.longtable.council.access.Person;
import org.longtable.council.access.signin.SignInLinkSender;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Signs in an administrator whom no mail reaches or whose passkey is lost: {@code java -jar council-service.jar way-back-in EMAIL} on the
 * server prints a link that works once within one hour. The command needs access to the store and the master key, which already allow
 * reading everything (0021).
 */
final class WayBackIn {

    static final String COMMAND = "way-back-in";

    private static final int NOT_UNDERSTOOD = 2;
    private static final int NOBODY = 4;

    private WayBackIn() {}

    /**
     * Starts next to the running services, prints the link, and stops.
     *
     * @param arguments the administrator's email address
     * @return the exit status of the process; 0 when the link was printed
     */
    static int run(List<String> arguments) {
        if (arguments.size() != 1) {
            System.err.println("Name the administrator: " + COMMAND + " EMAIL");
            return NOT_UNDERSTOOD;
        }
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(CouncilServiceApplication.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=WARN")) {
            return print(service, arguments.getFirst(), System.out);
        }
    }

    /** Prints the link for the administrator with the given email address. */
    static int print(ApplicationContext service, String email, PrintStream out) {
        AggregateStore streams = service.getBean(AggregateStore.class);
        Optional<PersonId> administrator =
                service.getBean(ContactPointIndex.class).findPeople(ContactPoint.email(email)).stream()
                        .filter(it -> Person.read(streams, it)
                                .roles()
                                .contains(new Person.RoleAssignment(Role.ADMINISTRATOR, null)))
                        .findFirst();
        if (administrator.isEmpty()) {
            out.println("No administrator signs in with this email address.");
            return NOBODY;
        }
        String link = service.getBean(SignInLinkSender.class).createTerminalLink(administrator.get());
        out.println("Sign in as administrator, once within the hour: " + link);
        return 0;
    }
}
