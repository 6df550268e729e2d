package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a step that requires an accepted idea that is not yet implemented. */
public final class IdeaNotInProgress extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IdeaNotInProgress(IdeaStatus station) {
        super(Kind.CONFLICT, "idea-not-in-progress", Map.of("station", station));
    }
}
