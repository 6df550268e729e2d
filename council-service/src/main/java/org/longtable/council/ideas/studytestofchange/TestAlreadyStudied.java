package org.longtable.council.ideas.studytestofchange;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What was learned stands already, in other words. */
final class TestAlreadyStudied extends Refusal {

    private static final long serialVersionUID = 1L;

    TestAlreadyStudied() {
        super(Kind.CONFLICT, "test-already-studied", Map.of());
    }
}
