package org.longtable.council.ideas.acknowledgeidea;

import org.longtable.contract.IdeaId;

/** Say that an idea was read. */
public record AcknowledgeIdea(IdeaId idea) {}
