package org.longtable.council.recruiting;

import org.longtable.council.commandhandling.Violation;

/** Lists the rules of this capability that several commands share. */
public final class RecruitingViolations {
    /** Rejects a second nomination while a person's membership is ongoing. */
    public static final Violation ALREADY_NOMINATED = Violation.conflict("already-nominated");

    private RecruitingViolations() {}
}
