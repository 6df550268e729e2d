package org.longtable.council.commandhandling;

import java.time.Instant;
import java.util.Map;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/** Who acts in a test, as what travels beside a command. */
public final class As {

    /** When acts of tests take effect, unless they say otherwise. */
    public static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private As() {}

    /** Somebody in a role, now. */
    public static Map<String, String> person(PersonId who, Role role) {
        return person(who, role, NOW);
    }

    /** Somebody in a role, with effect at another time. */
    public static Map<String, String> person(PersonId who, Role role, Instant effective) {
        return new EventMetadata(
                        new OrganizationId("riverside"),
                        new CouncilId("families"),
                        who,
                        role,
                        null,
                        "request",
                        "request",
                        null,
                        effective)
                .toMap();
    }

    /** A coordinator, now. */
    public static Map<String, String> coordinator() {
        return coordinator(NOW);
    }

    /** A coordinator, with effect at another time. */
    public static Map<String, String> coordinator(Instant effective) {
        return person(new PersonId("dana"), Role.COORDINATOR, effective);
    }
}
