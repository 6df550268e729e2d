package org.longtable.council.ideas.carryoveridea;

import org.longtable.contract.IdeaId;
import org.longtable.contract.ideas.Station;

/**
 * Bring an idea to where older records say that it stands; they name no owner, no date and no reason. Only an import asks for it.
 *
 * @param station where it stands
 */
public record CarryOverIdea(IdeaId idea, Station station) {}
