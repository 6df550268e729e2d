package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an amendment that is not based on the current version. */
final class CharterVersionConflict extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CharterVersionConflict(int version) {
        super(Kind.CONFLICT, "charter-amended-meanwhile", Map.of("version", version));
    }
}
