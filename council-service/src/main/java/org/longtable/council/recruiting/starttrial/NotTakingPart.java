package org.longtable.council.recruiting.starttrial;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Somebody who declined or left takes no part until they return. */
final class NotTakingPart extends Refusal {

    private static final long serialVersionUID = 1L;

    NotTakingPart() {
        super(Kind.CONFLICT, "not-taking-part", Map.of());
    }
}
