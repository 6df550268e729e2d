package org.longtable.council.access.signin;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** A code on paper works once, for a few days, until another one is printed. */
final class PrintedCodeNotValid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PrintedCodeNotValid() {
        super(Kind.NOT_FOUND, "printed-code-not-valid", Map.of());
    }
}
