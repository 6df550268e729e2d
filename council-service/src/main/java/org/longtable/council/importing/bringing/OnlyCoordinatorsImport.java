package org.longtable.council.importing.bringing;

import java.util.Map;
import org.longtable.contract.Role;
import org.longtable.council.deciding.Refusal;
import org.longtable.council.web.Caller;

/** Spreadsheets are brought by those who run the organization or a council. */
final class OnlyCoordinatorsImport extends Refusal {

    private static final long serialVersionUID = 1L;

    private OnlyCoordinatorsImport() {
        super(Kind.FORBIDDEN, "only-coordinators-import", Map.of());
    }

    static void refuseUnless(Caller caller) {
        if (caller.role() != Role.ADMINISTRATOR && caller.role() != Role.COORDINATOR) {
            throw new OnlyCoordinatorsImport();
        }
    }
}
