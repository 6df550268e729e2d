package org.longtable.council.organization.opencouncil;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A council works in at least one language. */
final class CouncilSpeaksNothing extends Refusal {

    private static final long serialVersionUID = 1L;

    CouncilSpeaksNothing() {
        super(Kind.INVALID, "council-speaks-nothing", Map.of());
    }
}
