package org.longtable.council.ideas;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.IdeaId;
import org.longtable.contract.ideas.IdeaStatus;

/**
 * This command sets an imported idea to the status that older records give it. Only an import asks for it.
 *
 * @param station where it stands
 */
public record ImportIdeaStatus(IdeaId idea, IdeaStatus station) {
    /** Rejects an imported status when the idea has changed in Longtable since. */
    static final Violation IDEA_CHANGED_SINCE_IMPORT = Violation.conflict("idea-moved-on-here");
}
