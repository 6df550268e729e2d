package org.longtable.council.recruiting.seatadvisor;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Somebody who has a seat does not take another one. */
final class AlreadySeated extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadySeated() {
        super(Kind.CONFLICT, "already-seated", Map.of());
    }
}
