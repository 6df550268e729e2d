package org.longtable.council.access.redactentry;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The text has no key of its own that could be destroyed: an earlier version stored it. */
public final class EntryStoredInPlain extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EntryStoredInPlain() {
        super(Kind.CONFLICT, "entry-stored-in-plain", Map.of());
    }
}
