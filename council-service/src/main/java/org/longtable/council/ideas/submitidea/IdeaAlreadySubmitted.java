package org.longtable.council.ideas.submitidea;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This very idea stands in the ledger already. */
final class IdeaAlreadySubmitted extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaAlreadySubmitted() {
        super(Kind.CONFLICT, "idea-already-submitted", Map.of());
    }
}
