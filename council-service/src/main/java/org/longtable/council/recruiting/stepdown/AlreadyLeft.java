package org.longtable.council.recruiting.stepdown;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Somebody who left does not leave on another day. */
final class AlreadyLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyLeft(LocalDate leftOn) {
        super(Kind.CONFLICT, "already-left", Map.of("leftOn", leftOn.toString()));
    }
}
