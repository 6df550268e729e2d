package org.longtable.council.importing.bringing;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An idempotency key stands for the sheets that it was first sent with. */
final class OtherSheetsBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    OtherSheetsBefore() {
        super(Kind.INVALID, "other-sheets-before", Map.of());
    }
}
