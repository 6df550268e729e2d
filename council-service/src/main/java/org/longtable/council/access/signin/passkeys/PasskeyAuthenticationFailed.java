package org.longtable.council.access.signin.passkeys;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a sign-in with an unknown, removed, or invalid passkey. */
final class PasskeyAuthenticationFailed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PasskeyAuthenticationFailed() {
        super(Kind.INVALID, "passkey-not-known", Map.of());
    }
}
