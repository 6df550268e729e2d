package org.longtable.council.ideas.starttestofchange;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Another plan stands under this very test. */
final class TestAlreadyStarted extends Refusal {

    private static final long serialVersionUID = 1L;

    TestAlreadyStarted() {
        super(Kind.CONFLICT, "test-already-started", Map.of());
    }
}
