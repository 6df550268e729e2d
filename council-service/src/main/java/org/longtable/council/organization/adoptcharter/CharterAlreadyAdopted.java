package org.longtable.council.organization.adoptcharter;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A council with a charter amends it. */
final class CharterAlreadyAdopted extends Refusal {

    private static final long serialVersionUID = 1L;

    CharterAlreadyAdopted() {
        super(Kind.CONFLICT, "charter-already-adopted", Map.of());
    }
}
