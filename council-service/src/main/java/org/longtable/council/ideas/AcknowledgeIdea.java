package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;

/** This command confirms to the author that someone has read the idea. */
public record AcknowledgeIdea(IdeaId idea) {}
