package org.longtable.council.importing.importjobs;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an idempotency key that was used with other files. */
final class ImportKeyReused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ImportKeyReused() {
        super(Kind.INVALID, "other-sheets-before", Map.of());
    }
}
