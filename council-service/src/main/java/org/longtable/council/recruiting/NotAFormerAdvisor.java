package org.longtable.council.recruiting;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects reinstating someone who has not had a seat before. */
final class NotAFormerAdvisor extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotAFormerAdvisor() {
        super(Kind.CONFLICT, "not-a-former-advisor", Map.of());
    }
}
