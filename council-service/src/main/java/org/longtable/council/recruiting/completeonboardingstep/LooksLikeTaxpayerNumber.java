package org.longtable.council.recruiting.completeonboardingstep;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A taxpayer number is never kept here, only that a W-9 is on file. */
final class LooksLikeTaxpayerNumber extends Refusal {

    private static final long serialVersionUID = 1L;

    LooksLikeTaxpayerNumber() {
        super(Kind.INVALID, "looks-like-taxpayer-number", Map.of());
    }
}
