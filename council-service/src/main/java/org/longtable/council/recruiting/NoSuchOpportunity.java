package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a reference to an opportunity that the council did not offer. */
public final class NoSuchOpportunity extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoSuchOpportunity() {
        super(Kind.NOT_FOUND, "no-such-opportunity", Map.of());
    }
}
