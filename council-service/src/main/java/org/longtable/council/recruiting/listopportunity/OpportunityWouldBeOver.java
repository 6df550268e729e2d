package org.longtable.council.recruiting.listopportunity;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Work is offered until today or later. */
final class OpportunityWouldBeOver extends Refusal {

    private static final long serialVersionUID = 1L;

    OpportunityWouldBeOver() {
        super(Kind.INVALID, "opportunity-would-be-over", Map.of());
    }
}
