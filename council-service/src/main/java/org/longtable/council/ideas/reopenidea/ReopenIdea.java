package org.longtable.council.ideas.reopenidea;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;

/**
 * Weigh an idea again that was declined or carried out.
 *
 * @param why what is new
 */
public record ReopenIdea(IdeaId idea, Personal why) {}
