package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody took on such a thing at the meeting. */
public final class NoSuchAction extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NoSuchAction() {
        super(Kind.NOT_FOUND, "no-such-action", Map.of());
    }
}
