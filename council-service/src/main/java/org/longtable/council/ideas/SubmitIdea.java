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
 * Propose an idea.
 *
 * @param author who proposes it, or null when anonymous
 * @param title the idea in one line
 * @param story what happened and what would help, or null
 * @param area the unit, clinic or service that it concerns, or null
 * @param language BCP 47 tag of the language in which the author wishes to be answered, or null when not known
 * @param codeHash {@link org.longtable.contract.ideas.IdeaCode#hash} of an anonymous author's code; null when named or when nobody got a code
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
