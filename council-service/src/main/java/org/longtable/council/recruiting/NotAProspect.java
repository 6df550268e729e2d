package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects contacting, inviting, or seating someone who is not a prospect. */
public final class NotAProspect extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotAProspect() {
        super(Kind.CONFLICT, "not-a-prospect", Map.of());
    }
}
