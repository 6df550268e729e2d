package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A closed council changes no more. */
public final class CouncilIsClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    CouncilIsClosed() {
        super(Kind.CONFLICT, "council-is-closed", Map.of());
    }
}
