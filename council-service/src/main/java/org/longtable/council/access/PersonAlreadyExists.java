package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects adding a person whom the organization already knows. */
public final class PersonAlreadyExists extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public PersonAlreadyExists() {
        super(Kind.CONFLICT, "person-already-known", Map.of());
    }
}
