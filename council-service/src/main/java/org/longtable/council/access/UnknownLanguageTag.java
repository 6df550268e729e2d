package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a language that is not a valid BCP 47 tag. */
public final class UnknownLanguageTag extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownLanguageTag() {
        super(Kind.INVALID, "language-unknown", Map.of());
    }
}
