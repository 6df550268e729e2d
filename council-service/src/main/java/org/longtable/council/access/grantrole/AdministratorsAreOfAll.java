package org.longtable.council.access.grantrole;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An administrator is one of the whole organization; one council is run by a coordinator. */
final class AdministratorsAreOfAll extends Refusal {

    private static final long serialVersionUID = 1L;

    AdministratorsAreOfAll() {
        super(Kind.INVALID, "administrators-are-of-all", Map.of("field", "council"));
    }
}
