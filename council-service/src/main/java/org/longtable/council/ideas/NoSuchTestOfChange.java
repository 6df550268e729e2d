package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a reference to a test of change that the idea does not have. */
final class NoSuchTestOfChange extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoSuchTestOfChange() {
        super(Kind.NOT_FOUND, "no-such-test", Map.of());
    }
}
