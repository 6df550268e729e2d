package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an imported status when the idea has changed in Longtable since. */
final class IdeaChangedSinceImport extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IdeaChangedSinceImport() {
        super(Kind.CONFLICT, "idea-moved-on-here", Map.of());
    }
}
