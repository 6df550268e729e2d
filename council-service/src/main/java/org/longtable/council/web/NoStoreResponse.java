package org.longtable.council.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;

/**
 * Builds a response that neither HTTP caches nor the idempotency store may keep. A retry runs the command again; because identifiers are
 * derived from the request, it decides nothing new and gets the same response.
 */
public final class NoStoreResponse {

    private static final String KEPT = "Idempotency-Kept";

    private NoStoreResponse() {}

    /** Starts a successful response that the {@code requests} collection does not keep; HTTP caches never keep a response of the API. */
    public static ResponseEntity.BodyBuilder ok() {
        return ResponseEntity.ok().header(KEPT, "false");
    }

    static boolean isMarked(HttpServletResponse answer) {
        return "false".equals(answer.getHeader(KEPT));
    }
}
