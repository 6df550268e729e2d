package org.longtable.council.access.giveconsent;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a consent to an outdated version of the wording. */
public final class ConsentWordingChanged extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private ConsentWordingChanged() {
        super(Kind.CONFLICT, "wording-changed", Map.of());
    }

    static void refuseUnless(boolean current) {
        if (!current) {
            throw new ConsentWordingChanged();
        }
    }
}
