package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a request for an interpreter that names no language. */
public final class InterpreterLanguageMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public InterpreterLanguageMissing() {
        super(Kind.INVALID, "interpreter-needs-language", Map.of());
    }
}
