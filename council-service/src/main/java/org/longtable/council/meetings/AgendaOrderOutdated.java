package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects an order that does not list exactly the current agenda items. */
final class AgendaOrderOutdated extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AgendaOrderOutdated() {
        super(Kind.CONFLICT, "agenda-has-changed", Map.of());
    }
}
