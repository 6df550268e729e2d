package org.longtable.council.ideas;

import org.longtable.council.commandhandling.Violation;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;

/**
 * This command withdraws an idea at its author's request.
 *
 * @param author who says so, or null when the author is anonymous
 * @param codeHash {@link org.longtable.contract.ideas.IdeaCode#hash} of the anonymous author's code, or null when named
 */
public record WithdrawIdea(
        IdeaId idea, @Nullable PersonId author, @Nullable String codeHash) {
    /** This violation stops anyone except the author from withdrawing an idea. */
    static final Violation NOT_THE_AUTHOR = Violation.forbidden("not-the-author");
}
