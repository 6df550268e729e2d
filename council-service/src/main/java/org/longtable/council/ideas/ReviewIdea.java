package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Records what the council said when it reviewed an idea.
 *
 * @param note the arguments for and against the idea
 */
public record ReviewIdea(IdeaId idea, Personal note) implements IdeaCommand {
    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        IdeaWeighed weighed = new IdeaWeighed(idea(), note());
        if (idea.isAlreadyRecorded(weighed)) {
            return List.of();
        }
        idea.requireUndecided();
        return List.of(weighed);
    }
}
