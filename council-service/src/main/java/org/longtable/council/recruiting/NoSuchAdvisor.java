package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** The council knows nobody under this identifier. */
public final class NoSuchAdvisor extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchAdvisor() {
        super(Kind.NOT_FOUND, "no-such-advisor", Map.of());
    }
}
