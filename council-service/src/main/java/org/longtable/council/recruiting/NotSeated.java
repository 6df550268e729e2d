package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Only somebody who has a seat does this. */
public final class NotSeated extends Refusal {

    private static final long serialVersionUID = 1L;

    NotSeated() {
        super(Kind.CONFLICT, "not-seated", Map.of());
    }
}
