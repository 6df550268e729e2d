package org.longtable.contract.ideas;

/** Whether the council adopts, adapts, or abandons a change after a test. */
public enum TestOfChangeDecision {
    /** Keep the change and spread it. */
    ADOPT,
    /** Change it and test again. */
    ADAPT,
    /** Give up the change. */
    ABANDON
}
