package org.longtable.contract.ideas;

/** What a council does after it has studied a test of change. */
public enum TestDecision {
    /** Keep the change and spread it. */
    ADOPT,
    /** Alter it and test again. */
    ADAPT,
    /** Give this change up. */
    ABANDON
}
