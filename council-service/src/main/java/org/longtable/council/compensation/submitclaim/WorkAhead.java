package org.longtable.council.compensation.submitclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Only work that was done is claimed. */
final class WorkAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    WorkAhead() {
        super(Kind.INVALID, "work-ahead", Map.of());
    }
}
