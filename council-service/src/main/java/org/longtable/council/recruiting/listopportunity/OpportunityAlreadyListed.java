package org.longtable.council.recruiting.listopportunity;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This identifier names other work already. */
final class OpportunityAlreadyListed extends Refusal {

    private static final long serialVersionUID = 1L;

    OpportunityAlreadyListed() {
        super(Kind.CONFLICT, "opportunity-already-listed", Map.of());
    }
}
