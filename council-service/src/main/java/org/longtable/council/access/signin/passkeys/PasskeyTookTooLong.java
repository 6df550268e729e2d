package org.longtable.council.access.signin.passkeys;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** What a device has to sign holds for a few minutes, and once. */
final class PasskeyTookTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    PasskeyTookTooLong() {
        super(Kind.NOT_FOUND, "passkey-took-too-long", Map.of());
    }
}
