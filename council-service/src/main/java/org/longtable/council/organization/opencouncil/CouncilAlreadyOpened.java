package org.longtable.council.organization.opencouncil;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This identifier names another council already. */
final class CouncilAlreadyOpened extends Refusal {

    private static final long serialVersionUID = 1L;

    CouncilAlreadyOpened() {
        super(Kind.CONFLICT, "council-already-opened", Map.of());
    }
}
