package org.longtable.council.access.signin.passkeys;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** An organization whose administrators need a passkey keeps at least one. */
final class LastPasskeyOfAdministrators extends RuleViolation {

    private static final long serialVersionUID = 1L;

    LastPasskeyOfAdministrators() {
        super(Kind.CONFLICT, "last-passkey-of-administrators", Map.of());
    }
}
