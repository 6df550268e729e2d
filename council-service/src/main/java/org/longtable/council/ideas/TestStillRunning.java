package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A test of change runs and has to be studied first. */
public final class TestStillRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    TestStillRunning() {
        super(Kind.CONFLICT, "test-still-running", Map.of());
    }
}
