package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** There is no such claim in the account. */
public final class NoSuchClaim extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public NoSuchClaim() {
        super(Kind.NOT_FOUND, "no-such-claim", Map.of());
    }
}
