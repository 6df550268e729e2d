package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** The item does not stand on the agenda. */
public final class NoSuchAgendaItem extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NoSuchAgendaItem() {
        super(Kind.NOT_FOUND, "no-such-agenda-item", Map.of());
    }
}
