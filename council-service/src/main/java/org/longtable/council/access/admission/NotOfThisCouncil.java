package org.longtable.council.access.admission;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What is asked for belongs to another council than the one that is named. */
final class NotOfThisCouncil extends Refusal {

    private static final long serialVersionUID = 1L;

    NotOfThisCouncil() {
        super(Kind.NOT_FOUND, "not-of-this-council", Map.of());
    }
}
