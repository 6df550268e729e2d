package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Work that is not on offer any more is not taken on. */
public final class OpportunityHasClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    OpportunityHasClosed() {
        super(Kind.CONFLICT, "opportunity-has-closed", Map.of());
    }
}
