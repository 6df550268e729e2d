package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaDeclined;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Declines an idea.
 *
 * @param reason the reason, addressed to the author
 * @param language the BCP 47 tag of the reason's language
 */
public record DeclineIdea(IdeaId idea, Personal reason, String language) implements IdeaCommand {
    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        IdeaDeclined declined = new IdeaDeclined(idea(), reason(), language());
        if (idea.isAlreadyRecorded(declined)) {
            return List.of();
        }
        idea.requireActive();
        return List.of(declined);
    }
}
