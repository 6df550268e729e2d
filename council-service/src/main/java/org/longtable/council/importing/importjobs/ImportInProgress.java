package org.longtable.council.importing.importjobs;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a second import of an organization while one is running. */
final class ImportInProgress extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ImportInProgress() {
        super(Kind.CONFLICT, "import-at-work", Map.of());
    }
}
