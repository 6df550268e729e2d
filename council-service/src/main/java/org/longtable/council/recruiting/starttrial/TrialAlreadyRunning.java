package org.longtable.council.recruiting.starttrial;

import java.time.LocalDate;
import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** One trial at a time. */
final class TrialAlreadyRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    TrialAlreadyRunning(LocalDate since) {
        super(Kind.CONFLICT, "trial-already-running", Map.of("since", since.toString()));
    }
}
