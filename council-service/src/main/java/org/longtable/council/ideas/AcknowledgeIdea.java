package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.DecisionContext;

/** Confirms to the author that a person has read the idea. */
public record AcknowledgeIdea(IdeaId idea) implements IdeaCommand {
    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        IdeaAcknowledged acknowledged = new IdeaAcknowledged(idea());
        boolean read = idea.requireNotWithdrawn().station() != IdeaStatus.HEARD || idea.isAlreadyRecorded(acknowledged);
        return read ? List.of() : List.of(acknowledged);
    }
}
