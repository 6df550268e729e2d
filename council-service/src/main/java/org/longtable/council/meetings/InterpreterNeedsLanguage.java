package org.longtable.council.meetings;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody can find an interpreter without knowing the language. */
public final class InterpreterNeedsLanguage extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public InterpreterNeedsLanguage() {
        super(Kind.INVALID, "interpreter-needs-language", Map.of());
    }
}
