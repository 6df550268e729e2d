package org.longtable.council.access.endrole;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation stops administrators from ending their own administrator role, so that one always remains. */
final class CannotEndOwnAdministratorRole extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CannotEndOwnAdministratorRole() {
        super(Kind.FORBIDDEN, "nobody-ends-their-own-administration", Map.of());
    }
}
