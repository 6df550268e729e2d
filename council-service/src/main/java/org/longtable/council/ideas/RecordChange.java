package org.longtable.council.ideas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventMetadata;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;
import org.longtable.contract.ideas.IdeaEvent.ChangeRecorded;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Records what the council changed because of an idea.
 *
 * @param change a description of the change
 * @param since the date of the change in the council's time zone; not after the day of the record
 * @param answer the answer to the author, or null when the author still needs an answer
 */
public record RecordChange(
        IdeaId idea,
        Personal change,
        LocalDate since,
        @Nullable AuthorAnswer answer) implements IdeaCommand {
    /** Rejects a recorded change that starts in the future. */
    static final Violation CHANGE_DATE_IN_FUTURE = Violation.invalid("change-not-yet-made");

    /**
     * Holds the answer to the idea's author and its language.
     *
     * @param text the answer to the author
     * @param language the BCP 47 tag of the text's language
     */
    public record AuthorAnswer(Personal text, String language) {}

    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        EventMetadata act = context.metadata();
        LocalDate today = new CouncilClock(context.streams()).dateOf(act);
        idea.requireInCouncil(act);
        ChangeRecorded changed = new ChangeRecorded(idea(), change(), since());
        if (idea.isAlreadyRecorded(changed)) {
            return List.of();
        }
        idea.requireInProgress().tests().requireNoneRunning();
        if (since().isAfter(today)) {
            throw CHANGE_DATE_IN_FUTURE.exception();
        }
        DateOutOfRange.refuseUnless("since", since(), DateOutOfRange.RECORDS_BEGIN, today);
        RecordChange.AuthorAnswer answer = answer();
        return answer == null
                ? List.of(changed)
                : List.of(changed, new AuthorAnswered(idea(), answer.text(), answer.language()));
    }
}
