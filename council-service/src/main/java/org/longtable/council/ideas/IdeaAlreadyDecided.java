package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.contract.ideas.Station;
import org.longtable.council.deciding.Refusal;

/** Only an idea that the council has not decided about can be weighed, accepted or taken back. */
public final class IdeaAlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaAlreadyDecided(Station station) {
        super(Kind.CONFLICT, "idea-already-decided", Map.of("station", station));
    }
}
