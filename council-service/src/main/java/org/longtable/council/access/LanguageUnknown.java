package org.longtable.council.access;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** A language is named by a BCP 47 tag that exists. */
public final class LanguageUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    LanguageUnknown() {
        super(Kind.INVALID, "language-unknown", Map.of());
    }
}
