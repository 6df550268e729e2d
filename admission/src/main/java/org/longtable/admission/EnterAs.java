package org.longtable.admission;

/** Whether anybody may be entered as without signing in: where the store holds the sample year, on one's own machine, and nowhere else. */
@FunctionalInterface
public interface EnterAs {

    /** Whether it is offered. */
    boolean offered();
}
