package org.longtable.council.recruiting.returnadvisor;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Only somebody who had a seat returns to one. */
final class NotAFormerAdvisor extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAFormerAdvisor() {
        super(Kind.CONFLICT, "not-a-former-advisor", Map.of());
    }
}
