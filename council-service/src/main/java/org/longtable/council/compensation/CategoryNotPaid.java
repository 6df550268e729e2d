package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a claim in a category for which the policy pays nothing. */
final class CategoryNotPaid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CategoryNotPaid() {
        super(Kind.CONFLICT, "nothing-paid-for-this", Map.of());
    }
}
