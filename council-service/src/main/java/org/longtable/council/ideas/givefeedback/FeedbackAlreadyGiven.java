package org.longtable.council.ideas.givefeedback;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A named person says once how a meeting was. */
final class FeedbackAlreadyGiven extends Refusal {

    private static final long serialVersionUID = 1L;

    FeedbackAlreadyGiven() {
        super(Kind.CONFLICT, "feedback-already-given", Map.of());
    }
}
