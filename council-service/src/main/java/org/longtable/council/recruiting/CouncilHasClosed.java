package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A closed council recruits no more. */
public final class CouncilHasClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    CouncilHasClosed() {
        super(Kind.CONFLICT, "council-has-closed", Map.of());
    }
}
