package org.longtable.council.compensation;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An amount is not negative; a claim that comes to nothing is declined. */
public final class AmountNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says no. */
    public AmountNotPossible() {
        super(Kind.INVALID, "amount-not-possible", Map.of());
    }
}
