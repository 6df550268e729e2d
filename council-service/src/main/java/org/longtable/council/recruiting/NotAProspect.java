package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Only somebody who is considered for a seat is contacted, invited or seated. */
public final class NotAProspect extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAProspect() {
        super(Kind.CONFLICT, "not-a-prospect", Map.of());
    }
}
