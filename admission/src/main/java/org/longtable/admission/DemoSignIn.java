package org.longtable.admission;

import jakarta.servlet.http.HttpServletRequest;

/** Says whether the sample data allows signing in as any sample person without credentials. */
@FunctionalInterface
public interface DemoSignIn {

    /** Returns whether demo sign-in is enabled. */
    boolean isEnabled();

    /**
     * Returns whether demo sign-in is offered to the sender of a request: only to programs on this machine that do not
     * connect through a proxy.
     */
    default boolean offeredTo(HttpServletRequest request) {
        return DirectConnection.of(request) && isEnabled();
    }
}
