package org.longtable.council.ideas.studytestofchange;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The idea has no such test of change. */
final class NoSuchTest extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchTest() {
        super(Kind.NOT_FOUND, "no-such-test", Map.of());
    }
}
