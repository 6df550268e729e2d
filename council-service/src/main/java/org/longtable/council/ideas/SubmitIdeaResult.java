package org.longtable.council.ideas;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.longtable.council.web.HasLedgerPosition;

/**
 * Holds the new idea's identifier, the ledger position, and an anonymous author's code.
 *
 * @param id the identifier of the idea
 * @param position the ledger position after the submission
 * @param code the code with which an anonymous author can read the answer; returned only once, and only to an anonymous author
 */
record SubmitIdeaResult(
        String id,
        long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code) implements HasLedgerPosition {

    /** Omits the code, which must not be logged. */
    @Override
    public String toString() {
        return "Submitted " + id;
    }
}
