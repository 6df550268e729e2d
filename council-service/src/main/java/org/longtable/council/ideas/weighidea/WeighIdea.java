package org.longtable.council.ideas.weighidea;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;

/**
 * Note what was said when the council weighed an idea.
 *
 * @param note what speaks for and against it
 */
public record WeighIdea(IdeaId idea, Personal note) {}
