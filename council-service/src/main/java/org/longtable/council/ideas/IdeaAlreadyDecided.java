package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects reviewing, accepting, or withdrawing an idea that the council has decided on. */
public final class IdeaAlreadyDecided extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IdeaAlreadyDecided(IdeaStatus station) {
        super(Kind.CONFLICT, "idea-already-decided", Map.of("station", station));
    }
}
