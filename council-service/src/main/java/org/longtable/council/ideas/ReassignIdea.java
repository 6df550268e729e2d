package org.longtable.council.ideas;

import java.time.LocalDate;
import java.util.List;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.council.commandhandling.DecisionContext;

/**
 * Changes the owner or the due date of an accepted idea.
 *
 * @param owner the new owner of the idea
 * @param due the due date in the council's time zone; not before the day of the change
 */
public record ReassignIdea(IdeaId idea, PersonId owner, LocalDate due) implements IdeaCommand {
    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        EventMetadata act = context.metadata();
        LocalDate today = new CouncilClock(context.streams()).dateOf(act);
        idea.requireInCouncil(act);
        IdeaHandedOver handed = new IdeaHandedOver(idea(), owner(), due());
        if (idea.isAlreadyRecorded(handed)) {
            return List.of();
        }
        idea.requireInProgress();
        IdeaDueDateInPast.requireTodayOrLater(due(), today);
        return List.of(handed);
    }
}
