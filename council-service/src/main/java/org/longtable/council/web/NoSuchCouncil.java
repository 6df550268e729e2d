package org.longtable.council.web;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** There is no such council, or not for this caller. */
public final class NoSuchCouncil extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public NoSuchCouncil() {
        super(Kind.NOT_FOUND, "no-such-council", Map.of());
    }
}
