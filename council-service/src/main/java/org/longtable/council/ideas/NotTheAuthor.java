package org.longtable.council.ideas;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation stops anyone except the author from withdrawing an idea. */
final class NotTheAuthor extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotTheAuthor() {
        super(Kind.FORBIDDEN, "not-the-author", Map.of());
    }
}
