package org.longtable.council.ideas.recordchange;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What changed has changed already; plans are no change. */
final class ChangeNotYetMade extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangeNotYetMade() {
        super(Kind.INVALID, "change-not-yet-made", Map.of());
    }
}
