package org.longtable.council.organization.opencouncil;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A time zone is named as in the IANA database. */
final class ZoneUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    ZoneUnknown() {
        super(Kind.INVALID, "zone-unknown", Map.of());
    }
}
