package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects work on an idea that its author withdrew. */
public final class IdeaIsWithdrawn extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IdeaIsWithdrawn() {
        super(Kind.CONFLICT, "idea-taken-back", Map.of());
    }
}
