package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;

/**
 * This command records what the council said when it reviewed an idea.
 *
 * @param note what speaks for and against it
 */
public record ReviewIdea(IdeaId idea, Personal note) {}
