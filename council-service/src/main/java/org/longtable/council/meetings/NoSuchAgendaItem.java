package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The item does not stand on the agenda. */
public final class NoSuchAgendaItem extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NoSuchAgendaItem() {
        super(Kind.NOT_FOUND, "no-such-agenda-item", Map.of());
    }
}
