package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody approves, pays or corrects a claim of their own. */
public final class NotYourOwnClaim extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NotYourOwnClaim() {
        super(Kind.FORBIDDEN, "not-your-own-claim", Map.of());
    }
}
