package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** There is no such idea in this council. */
public final class NoSuchIdea extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoSuchIdea() {
        super(Kind.NOT_FOUND, "no-such-idea", Map.of());
    }
}
