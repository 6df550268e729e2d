package org.longtable.council.access.endrole;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** An administrator's role is ended by another one: so there is always one left who can let others in. */
final class NobodyEndsTheirOwnAdministration extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyEndsTheirOwnAdministration() {
        super(Kind.FORBIDDEN, "nobody-ends-their-own-administration", Map.of());
    }
}
