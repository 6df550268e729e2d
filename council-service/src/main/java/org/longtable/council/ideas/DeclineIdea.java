package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;

/**
 * Decline an idea.
 *
 * @param reason why not, in words for the author
 * @param language BCP 47 tag of the reason's language
 */
public record DeclineIdea(IdeaId idea, Personal reason, String language) {}
