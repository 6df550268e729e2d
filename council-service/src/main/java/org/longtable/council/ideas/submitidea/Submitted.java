package org.longtable.council.ideas.submitidea;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an idea.
 *
 * @param id the idea
 * @param position the ledger's position after it
 * @param code shown this once, to an anonymous author only: the key to the answer
 */
record Submitted(
        String id,
        long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code) {}
