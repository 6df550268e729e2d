package org.longtable.council.compensation.submitclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This very claim was made, with other words. */
final class ClaimAlreadySubmitted extends Refusal {

    private static final long serialVersionUID = 1L;

    ClaimAlreadySubmitted() {
        super(Kind.CONFLICT, "claim-already-submitted", Map.of());
    }
}
