package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Whoever sets Longtable up shows the code that its terminal printed. */
final class SetUpCodeWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    SetUpCodeWrong() {
        super(Kind.INVALID, "set-up-code-wrong", Map.of());
    }
}
