package org.longtable.council.importing.bringing;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An import needs a file in which there is something to take. */
final class NothingToBring extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToBring() {
        super(Kind.INVALID, "nothing-to-bring", Map.of());
    }
}
