package org.longtable.council.ideas;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Accepts an idea.
 *
 * @param owner the owner of the idea
 * @param due the due date in the council's time zone; not before the day of acceptance
 */
public record AcceptIdea(IdeaId idea, PersonId owner, LocalDate due) implements IdeaCommand {
    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        EventMetadata act = context.metadata();
        LocalDate today = new CouncilClock(context.streams()).dateOf(act);
        idea.requireInCouncil(act);
        IdeaAccepted accepted = new IdeaAccepted(idea(), owner(), due());
        if (idea.isAlreadyRecorded(accepted)) {
            return List.of();
        }
        idea.requireUndecided();
        IdeaDueDateInPast.requireTodayOrLater(due(), today);
        return List.of(accepted);
    }
}
