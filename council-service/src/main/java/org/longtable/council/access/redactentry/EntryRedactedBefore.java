package org.longtable.council.access.redactentry;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The text is gone already. */
public final class EntryRedactedBefore extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EntryRedactedBefore() {
        super(Kind.CONFLICT, "entry-redacted-before", Map.of());
    }
}
