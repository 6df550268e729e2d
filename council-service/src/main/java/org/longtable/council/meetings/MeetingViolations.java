package org.longtable.council.meetings;

import org.longtable.council.commandhandling.Violation;

/** Lists the rules of this capability that several commands share. */
public final class MeetingViolations {
    /** Rejects a reference to a person who was not invited to the meeting. */
    public static final Violation NOT_INVITED = Violation.conflict("not-invited");

    /** Rejects a step in a cancelled meeting. */
    public static final Violation MEETING_IS_CANCELLED = Violation.conflict("meeting-is-cancelled");

    /** Rejects a request for an interpreter that names no language. */
    public static final Violation INTERPRETER_LANGUAGE_MISSING = Violation.invalid("interpreter-needs-language");

    private MeetingViolations() {}
}
