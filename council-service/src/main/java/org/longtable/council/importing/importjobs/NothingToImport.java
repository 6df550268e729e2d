package org.longtable.council.importing.importjobs;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an import without any usable file. */
final class NothingToImport extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NothingToImport() {
        super(Kind.INVALID, "nothing-to-bring", Map.of());
    }
}
