package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects more hours or miles than are possible in one day. */
final class InvalidQuantity extends RuleViolation {

    private static final long serialVersionUID = 1L;

    InvalidQuantity(long most) {
        super(Kind.INVALID, "quantity-not-possible", Map.of("most", most));
    }
}
