package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A person goes one way through a council at a time. */
public final class AlreadyNominated extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public AlreadyNominated() {
        super(Kind.CONFLICT, "already-nominated", Map.of());
    }
}
