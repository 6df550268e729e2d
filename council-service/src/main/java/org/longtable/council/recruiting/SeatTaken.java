package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** No more people sit than seats are wanted. */
public final class SeatTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    SeatTaken(int wanted) {
        super(Kind.CONFLICT, "seat-taken", Map.of("wanted", wanted));
    }
}
