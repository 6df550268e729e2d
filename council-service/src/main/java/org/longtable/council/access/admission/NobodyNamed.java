package org.longtable.council.access.admission;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** This is only for somebody who says who they are. */
final class NobodyNamed extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyNamed() {
        super(Kind.FORBIDDEN, "nobody-named", Map.of());
    }
}
