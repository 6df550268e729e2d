package org.longtable.council.ideas;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.longtable.council.web.HasLedgerPosition;

/**
 * This response holds the new idea's identifier, the ledger position, and an anonymous author's code.
 *
 * @param id the idea
 * @param position the ledger's position after it
 * @param code shown this once, to an anonymous author only: the key to the answer
 */
record SubmitIdeaResult(
        String id,
        long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code) implements HasLedgerPosition {

    /** Without the code, which must not reach a log. */
    @Override
    public String toString() {
        return "Submitted " + id;
    }
}
