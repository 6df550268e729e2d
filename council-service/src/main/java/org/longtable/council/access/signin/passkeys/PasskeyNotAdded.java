package org.longtable.council.access.signin.passkeys;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What a device says of a new passkey must be the answer to what it was asked, and the passkey must be new. */
final class PasskeyNotAdded extends Refusal {

    private static final long serialVersionUID = 1L;

    PasskeyNotAdded() {
        super(Kind.INVALID, "passkey-not-added", Map.of());
    }
}
