package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects second feedback from the same named person on a meeting. */
final class FeedbackAlreadyGiven extends RuleViolation {

    private static final long serialVersionUID = 1L;

    FeedbackAlreadyGiven() {
        super(Kind.CONFLICT, "feedback-already-given", Map.of());
    }
}
