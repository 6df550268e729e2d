package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.contract.ideas.Station;
import org.longtable.council.deciding.Refusal;

/** Only an idea that was accepted, and is not finished, can be handed over, tried or carried out. */
public final class IdeaNotInProgress extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaNotInProgress(Station station) {
        super(Kind.CONFLICT, "idea-not-in-progress", Map.of("station", station));
    }
}
