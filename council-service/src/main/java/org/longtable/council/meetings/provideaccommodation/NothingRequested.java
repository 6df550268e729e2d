package org.longtable.council.meetings.provideaccommodation;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The person did not ask for this. */
final class NothingRequested extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingRequested() {
        super(Kind.CONFLICT, "nothing-requested", Map.of());
    }
}
