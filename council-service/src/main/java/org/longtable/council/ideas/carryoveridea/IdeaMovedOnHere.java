package org.longtable.council.ideas.carryoveridea;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The idea has gone its way here since; older records do not overrule that. */
final class IdeaMovedOnHere extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaMovedOnHere() {
        super(Kind.CONFLICT, "idea-moved-on-here", Map.of());
    }
}
