package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an anonymous submission whose request identifies the caller. */
public final class AnonymousRequestNamesCaller extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AnonymousRequestNamesCaller() {
        super(Kind.INVALID, "named-while-anonymous", Map.of());
    }
}
