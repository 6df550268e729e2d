package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The council offers no such work. */
public final class NoSuchOpportunity extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchOpportunity() {
        super(Kind.NOT_FOUND, "no-such-opportunity", Map.of());
    }
}
