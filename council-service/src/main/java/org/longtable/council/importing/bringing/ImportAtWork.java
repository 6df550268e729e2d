package org.longtable.council.importing.bringing;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** One import of an organization at a time. */
final class ImportAtWork extends Refusal {

    private static final long serialVersionUID = 1L;

    ImportAtWork() {
        super(Kind.CONFLICT, "import-at-work", Map.of());
    }
}
