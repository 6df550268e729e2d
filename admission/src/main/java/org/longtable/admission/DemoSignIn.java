package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;

/** The interface says whether the sample data allows signing in as any sample person without credentials. */
@FunctionalInterface
public interface DemoSignIn {

    /** Returns whether demo sign-in is enabled. */
    boolean isEnabled();

    /** Whether it is offered to the sender of a request: only to a program on this machine that no proxy stands before. */
    default boolean offeredTo(HttpServletRequest request) {
        return DirectConnection.of(request) && isEnabled();
    }
}
