package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an agenda item whose identifier is already used with different content. */
final class AgendaItemAlreadyAdded extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AgendaItemAlreadyAdded() {
        super(Kind.CONFLICT, "agenda-item-already-added", Map.of());
    }
}
