package org.longtable.council.recruiting.nominateprospect;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** Either somebody who is known is nominated, or somebody new: one of both. */
final class NobodyToNominate extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyToNominate() {
        super(Kind.INVALID, "nobody-to-nominate", Map.of());
    }
}
