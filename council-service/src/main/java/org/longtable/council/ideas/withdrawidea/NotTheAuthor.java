package org.longtable.council.ideas.withdrawidea;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Only its author takes an idea back. */
final class NotTheAuthor extends Refusal {

    private static final long serialVersionUID = 1L;

    NotTheAuthor() {
        super(Kind.FORBIDDEN, "not-the-author", Map.of());
    }
}
