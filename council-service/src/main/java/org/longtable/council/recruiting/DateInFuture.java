package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a future date for something that has already happened. */
public final class DateInFuture extends RuleViolation {

    private static final long serialVersionUID = 1L;

    DateInFuture() {
        super(Kind.INVALID, "day-still-to-come", Map.of());
    }
}
