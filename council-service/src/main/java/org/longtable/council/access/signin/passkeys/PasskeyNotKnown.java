package org.longtable.council.access.signin.passkeys;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Nobody gets in by this passkey: it was never added, was removed, was not used rightly, or its person was erased. */
final class PasskeyNotKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    PasskeyNotKnown() {
        super(Kind.INVALID, "passkey-not-known", Map.of());
    }
}
