package org.longtable.council.commandhandling;

import java.time.Instant;
import java.util.Map;
import org.longtable.contract.CouncilId;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.OrganizationId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;

/** Creates the event metadata of a command in a test, which names the acting person. */
public final class As {

    /** The default time at which commands of tests take effect. */
    public static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private As() {}

    /** Returns the metadata of a person in a role at {@link #NOW}. */
    public static Map<String, String> person(PersonId who, Role role) {
        return person(who, role, NOW);
    }

    /** Returns the metadata of a person in a role at another effective time. */
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

    /** Returns the metadata of a coordinator at {@link #NOW}. */
    public static Map<String, String> coordinator() {
        return coordinator(NOW);
    }

    /** Returns the metadata of a coordinator at another effective time. */
    public static Map<String, String> coordinator(Instant effective) {
        return person(new PersonId("dana"), Role.COORDINATOR, effective);
    }
}
