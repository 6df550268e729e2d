package org.longtable.council.organization;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects adopting a first charter when the council already has one. */
final class CharterAlreadyAdopted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CharterAlreadyAdopted() {
        super(Kind.CONFLICT, "charter-already-adopted", Map.of());
    }
}
