package org.longtable.council.access.signin.passkeys;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a passkey registration that does not match its challenge or is not new. */
final class PasskeyRegistrationFailed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PasskeyRegistrationFailed() {
        super(Kind.INVALID, "passkey-not-added", Map.of());
    }
}
