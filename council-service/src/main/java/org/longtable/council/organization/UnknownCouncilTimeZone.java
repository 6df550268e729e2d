package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a council time zone that is not in the IANA database. */
final class UnknownCouncilTimeZone extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownCouncilTimeZone() {
        super(Kind.INVALID, "zone-unknown", Map.of());
    }
}
