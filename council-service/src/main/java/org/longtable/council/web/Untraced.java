package org.longtable.council.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;

/**
 * An answer of which nothing is kept, because what is kept could tell who asked (0006), or would be a second copy of people's data. A retry runs again: identifiers
 * made from the request let it decide nothing anew and get the same answer.
 */
public final class Untraced {

    private static final String KEPT = "Idempotency-Kept";

    private Untraced() {}

    /** Begins a good answer that the {@code requests} collection does not keep; caches keep no answer of the API. */
    public static ResponseEntity.BodyBuilder ok() {
        return ResponseEntity.ok().header(KEPT, "false");
    }

    static boolean is(HttpServletResponse answer) {
        return "false".equals(answer.getHeader(KEPT));
    }
}
