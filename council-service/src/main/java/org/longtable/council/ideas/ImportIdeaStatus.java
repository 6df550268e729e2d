package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Sets an imported idea to the status that older records state. Only an import sends this command.
 *
 * @param station the status of the idea
 */
public record ImportIdeaStatus(IdeaId idea, IdeaStatus station) implements IdeaCommand {
    /** Rejects an imported status when the idea has changed in Longtable since. */
    static final Violation IDEA_CHANGED_SINCE_IMPORT = Violation.conflict("idea-moved-on-here");

    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        IdeaCarriedOver carried = new IdeaCarriedOver(idea(), station());
        if (idea.isAlreadyRecorded(carried) || station() == idea.station()) {
            return List.of();
        }
        if (idea.station() != IdeaStatus.HEARD) {
            throw IDEA_CHANGED_SINCE_IMPORT.exception();
        }
        return List.of(carried);
    }
}
