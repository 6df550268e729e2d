package org.longtable.council.web;

import org.longtable.council.commandhandling.Violation;

/** Lists the rules of this capability that several commands share. */
public final class WebViolations {
    /** Rejects a reference to an organization that does not exist or is not visible to the caller. */
    public static final Violation NO_SUCH_ORGANIZATION = Violation.notFound("no-such-organization");

    /** Rejects a reference to a council that does not exist or is not visible to the caller. */
    public static final Violation NO_SUCH_COUNCIL = Violation.notFound("no-such-council");

    private WebViolations() {}
}
