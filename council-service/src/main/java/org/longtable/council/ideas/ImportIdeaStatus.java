package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;
import org.longtable.contract.ideas.IdeaStatus;

/**
 * This command sets an imported idea to the status that older records give it. Only an import asks for it.
 *
 * @param station where it stands
 */
public record ImportIdeaStatus(IdeaId idea, IdeaStatus station) {}
