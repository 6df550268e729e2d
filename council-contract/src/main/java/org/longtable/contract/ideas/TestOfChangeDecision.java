package org.longtable.contract.ideas;

/** The enum says whether the council adopts, adapts, or abandons a change after a test. */
public enum TestOfChangeDecision {
    /** Keep the change and spread it. */
    ADOPT,
    /** Alter it and test again. */
    ADAPT,
    /** Give this change up. */
    ABANDON
}
