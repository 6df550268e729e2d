package org.longtable.council.organization.amendcharter;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A charter is adopted before it is amended. */
final class NoCharterYet extends Refusal {

    private static final long serialVersionUID = 1L;

    NoCharterYet() {
        super(Kind.CONFLICT, "no-charter-yet", Map.of());
    }
}
