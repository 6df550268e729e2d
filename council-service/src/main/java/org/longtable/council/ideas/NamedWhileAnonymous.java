package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A request that is to name nobody says who asks. */
public final class NamedWhileAnonymous extends Refusal {

    private static final long serialVersionUID = 1L;

    NamedWhileAnonymous() {
        super(Kind.INVALID, "named-while-anonymous", Map.of());
    }
}
