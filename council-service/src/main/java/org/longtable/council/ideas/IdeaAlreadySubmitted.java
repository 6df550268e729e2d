package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an idea whose identifier is already used with different content. */
final class IdeaAlreadySubmitted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IdeaAlreadySubmitted() {
        super(Kind.CONFLICT, "idea-already-submitted", Map.of());
    }
}
