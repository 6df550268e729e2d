package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The person was erased, for good; nothing about them is stored any more. */
public final class PersonErasedBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public PersonErasedBefore() {
        super(Kind.CONFLICT, "person-erased-before", Map.of());
    }
}
