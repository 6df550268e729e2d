package org.longtable.council.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;

/**
 * Builds a response that neither HTTP caches nor the idempotency store may keep. A retry runs again: identifiers
 * made from the request let it decide nothing anew and get the same answer.
 */
public final class NoStoreResponse {

    private static final String KEPT = "Idempotency-Kept";

    private NoStoreResponse() {}

    /** Begins a good answer that the {@code requests} collection does not keep; caches keep no answer of the API. */
    public static ResponseEntity.BodyBuilder ok() {
        return ResponseEntity.ok().header(KEPT, "false");
    }

    static boolean isMarked(HttpServletResponse answer) {
        return "false".equals(answer.getHeader(KEPT));
    }
}
