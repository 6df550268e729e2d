package org.longtable.council.organization.createorganization;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A currency is named by an ISO 4217 code. */
final class CurrencyUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    CurrencyUnknown() {
        super(Kind.INVALID, "currency-unknown", Map.of());
    }
}
