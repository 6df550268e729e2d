package org.longtable.council.importing.bringing;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Only on the first day may somebody whom nobody knows show spreadsheets. */
final class OrganizationThereAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    OrganizationThereAlready() {
        super(Kind.CONFLICT, "organization-there-already", Map.of());
    }
}
