package org.longtable.council.ideas;

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
        IdeaId idea, @Nullable PersonId author, @Nullable String codeHash) {}
