package org.longtable.council.ideas.submitidea;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/**
 * Propose an idea.
 *
 * @param author who proposes it, or null when anonymous
 * @param title the idea in one line
 * @param story what happened and what would help, or null
 * @param codeHash hash of an anonymous author's code, or null when named
 */
public record SubmitIdea(
        IdeaId idea,
        @Nullable PersonId author,
        Personal title,
        @Nullable Personal story,
        @Nullable String codeHash) {}
