package org.longtable.council.ideas;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.contract.ideas.IdeaEvent.IdeaWithdrawn;
import org.longtable.contract.ideas.IdeaStatus;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Withdraws an idea at its author's request.
 *
 * @param author the author, or null when the author is anonymous
 * @param codeHash {@link org.longtable.contract.ideas.IdeaCode#hash} of the anonymous author's code, or null when the author is named
 */
public record WithdrawIdea(
        IdeaId idea, @Nullable PersonId author, @Nullable String codeHash) implements IdeaCommand {
    /** Rejects a withdrawal by anyone except the author. */
    static final Violation NOT_THE_AUTHOR = Violation.forbidden("not-the-author");

    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        if (!byItsAuthor(this, idea)) {
            throw NOT_THE_AUTHOR.exception();
        }
        if (idea.station() == IdeaStatus.WITHDRAWN) {
            return List.of();
        }
        idea.requireUndecided();
        return List.of(new IdeaWithdrawn(idea()));
    }

    private static boolean byItsAuthor(WithdrawIdea command, Idea idea) {
        IdeaSubmitted submitted = Objects.requireNonNull(idea.submitted());
        return command.author() == null
                ? submitted.author() == null
                        && command.codeHash() != null
                        && command.codeHash().equals(submitted.codeHash())
                : command.author().equals(submitted.author());
    }
}
