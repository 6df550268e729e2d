package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The minutes stand; what is wrong in them is put right visibly, beside them. */
public final class MinutesAlreadyClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public MinutesAlreadyClosed() {
        super(Kind.CONFLICT, "minutes-already-closed", Map.of());
    }
}
