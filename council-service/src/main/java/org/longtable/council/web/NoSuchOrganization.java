package org.longtable.council.web;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** There is no such organization, or not for this caller. */
public final class NoSuchOrganization extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Names the rule. */
    public NoSuchOrganization() {
        super(Kind.NOT_FOUND, "no-such-organization", Map.of());
    }
}
