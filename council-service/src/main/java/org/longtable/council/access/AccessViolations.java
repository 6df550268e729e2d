package org.longtable.council.access;

import org.longtable.council.commandhandling.Violation;

/** Lists the rules of this capability that several commands share. */
public final class AccessViolations {
    /** Rejects a command about a person who has been erased. */
    public static final Violation PERSON_ALREADY_ERASED = Violation.conflict("person-erased-before");

    /** Rejects a reference to a person whom the organization does not know. */
    public static final Violation NO_SUCH_PERSON = Violation.notFound("no-such-person");

    private AccessViolations() {}
}
