package org.longtable.council.compensation.submitclaim;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody works or drives that much in a day. */
final class QuantityNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    QuantityNotPossible(long most) {
        super(Kind.INVALID, "quantity-not-possible", Map.of("most", most));
    }
}
