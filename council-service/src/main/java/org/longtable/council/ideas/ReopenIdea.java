package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Reopens an idea that was declined or implemented so that the council reviews it again.
 *
 * @param why the reason for reopening the idea
 */
public record ReopenIdea(IdeaId idea, Personal why) implements IdeaCommand {
    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        boolean over = idea.requireNotWithdrawn().station().isFinal();
        return over ? List.of(new IdeaReopened(idea(), why())) : List.of();
    }
}
