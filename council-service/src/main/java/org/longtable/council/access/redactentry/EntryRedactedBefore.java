package org.longtable.council.access.redactentry;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The text is gone already. */
public final class EntryRedactedBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    EntryRedactedBefore() {
        super(Kind.CONFLICT, "entry-redacted-before", Map.of());
    }
}
