package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody is added twice. */
public final class PersonAlreadyKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public PersonAlreadyKnown() {
        super(Kind.CONFLICT, "person-already-known", Map.of());
    }
}
