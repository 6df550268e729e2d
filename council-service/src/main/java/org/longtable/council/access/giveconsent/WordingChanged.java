package org.longtable.council.access.giveconsent;

import java.util.Map;
import org.longtable.council.deciding.Refusal;

/** People agree to the words that they read: when these changed meanwhile, they are asked again. */
public final class WordingChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    private WordingChanged() {
        super(Kind.CONFLICT, "wording-changed", Map.of());
    }

    static void refuseUnless(boolean current) {
        if (!current) {
            throw new WordingChanged();
        }
    }
}
