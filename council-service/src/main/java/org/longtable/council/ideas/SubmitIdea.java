package org.longtable.council.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Submits an idea.
 *
 * @param author the author, or null when anonymous
 * @param title the title of the idea, in one line
 * @param story a description of what happened and what would help, or null
 * @param area the unit, clinic, or service that the idea concerns, or null
 * @param language the BCP 47 tag of the language that the author prefers for answers, or null when not known
 * @param codeHash {@link org.longtable.contract.ideas.IdeaCode#hash} of an anonymous author's code; null when the author is named or
 *     received no code
 */
public record SubmitIdea(
        IdeaId idea,
        @Nullable PersonId author,
        Personal title,
        @Nullable Personal story,
        @Nullable String area,
        @Nullable String language,
        @Nullable String codeHash)
        implements IdeaCommand {
    /** Rejects an idea whose identifier is already used with different content. */
    static final Violation IDEA_ALREADY_SUBMITTED = Violation.conflict("idea-already-submitted");

    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        IdeaSubmitted submitted = new IdeaSubmitted(
                idea(),
                author(),
                title(),
                story(),
                area() == null ? null : Words.about(title().about(), area()),
                language(),
                codeHash());
        if (idea.exists() && !idea.isAlreadyRecorded(submitted)) {
            throw IDEA_ALREADY_SUBMITTED.exception();
        }
        return idea.exists() ? List.of() : List.of(submitted);
    }
}
