package org.longtable.council.access.signin.passkeys;

import java.util.Map;
import org.longtable.council.commandhandling.RuleViolation;

/** This violation rejects a response to a challenge that has expired or was used. */
final class PasskeyChallengeExpired extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PasskeyChallengeExpired() {
        super(Kind.NOT_FOUND, "passkey-took-too-long", Map.of());
    }
}
