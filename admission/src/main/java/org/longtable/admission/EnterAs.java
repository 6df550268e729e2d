package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;

/** Whether anybody may be entered as without signing in: where the store holds the sample year, on one's own machine, and nowhere else. */
@FunctionalInterface
public interface EnterAs {

    /** Whether it is offered. */
    boolean offered();

    /** Whether it is offered to the sender of a request: only to a program on this machine that no proxy stands before. */
    default boolean offeredTo(HttpServletRequest request) {
        return DirectConnection.of(request) && offered();
    }
}
