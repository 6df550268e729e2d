package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What was taken on is done. */
public final class ActionAlreadyDone extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public ActionAlreadyDone() {
        super(Kind.CONFLICT, "action-already-done", Map.of());
    }
}
