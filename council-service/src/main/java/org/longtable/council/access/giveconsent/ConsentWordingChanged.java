package org.longtable.council.access.giveconsent;

import org.longtable.council.commandhandling.Violation;

/** Rejects a consent to an outdated version of the wording. */
public final class ConsentWordingChanged {

    public static final Violation CONSENT_WORDING_CHANGED = Violation.conflict("wording-changed");

    private ConsentWordingChanged() {}

    static void refuseUnless(boolean current) {
        if (!current) {
            throw CONSENT_WORDING_CHANGED.exception();
        }
    }
}
