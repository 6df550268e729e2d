package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a command about a person who has been erased. */
public final class PersonAlreadyErased extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public PersonAlreadyErased() {
        super(Kind.CONFLICT, "person-erased-before", Map.of());
    }
}
