package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;

/**
 * This command reopens an idea that was declined or implemented so that the council reviews it again.
 *
 * @param why what is new
 */
public record ReopenIdea(IdeaId idea, Personal why) {}
