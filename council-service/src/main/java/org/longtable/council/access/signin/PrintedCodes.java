package org.longtable.council.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.longtable.admission.SecureTokens;
import org.longtable.contract.PersonId;
import org.longtable.contract.organization.TenantEvent.OrganizationCreated;
import org.longtable.council.access.ContactPointIndex;
import org.longtable.council.access.Person;
import org.longtable.council.access.messages.MessageTemplate;
import org.longtable.council.access.messages.Outbox;
import org.longtable.council.commandhandling.AggregateStore;
import org.springframework.stereotype.Component;

/**
 * Creates printed codes for people whom no message reaches, or whose address signs in another person. A code has 80 random bits, is stored
 * as a hash, and can be used once. The person is notified at every contact point that can receive messages.
 */
@Component
class PrintedCodes {

    static final Duration HOLDS = Duration.ofDays(7);

    /** Crockford's base 32, in which no letter can be mistaken for a digit. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final String PREFIX = "printed-code|";

    private final OneTimeLinkService links;
    private final ContactPointIndex addresses;
    private final Outbox outbox;
    private final AggregateStore streams;
    private final InstantSource clock;

    PrintedCodes(
            OneTimeLinkService links,
            ContactPointIndex addresses,
            Outbox outbox,
            AggregateStore streams,
            InstantSource clock) {
        this.links = links;
        this.addresses = addresses;
        this.outbox = outbox;
        this.streams = streams;
        this.clock = clock;
    }

    /**
     * Holds a new code.
     *
     * @param code four groups of four letters and digits; it is not stored
     * @param until the expiration time
     */
    record Printed(String code, Instant until) {}

    /** Creates a new code for a person and invalidates any earlier code. */
    Printed make(PersonId personId) {
        String code = SecureTokens.letters(LETTERS, LENGTH);
        links.keepPrinted(secret(code), personId, HOLDS);
        tell(personId);
        StringBuilder grouped = new StringBuilder(code);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return new Printed(grouped.toString(), clock.instant().plus(HOLDS));
    }

    /** Returns the link secret that corresponds to a code, however the code was typed. */
    static String secret(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return PREFIX + letters;
    }

    private void tell(PersonId personId) {
        Person person = Person.read(streams, personId);
        String organization = streams.readState(
                Objects.requireNonNull(person.organization()),
                OrganizationCreated.class,
                "",
                (none, created) -> created.name());
        addresses.contactPointsOf(personId).stream()
                .filter(it -> outbox.supports(it.by()))
                .findFirst()
                .ifPresent(to -> outbox.enqueue(
                        MessageTemplate.render("code-printed", person.language(), Map.of("organization", organization)),
                        personId,
                        to,
                        HOLDS));
    }
}
