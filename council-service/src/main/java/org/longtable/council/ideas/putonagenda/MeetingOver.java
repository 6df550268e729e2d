package org.longtable.council.ideas.putonagenda;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A meeting that is over takes nothing more on its agenda. */
final class MeetingOver extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingOver() {
        super(Kind.CONFLICT, "meeting-over", Map.of());
    }
}
