package org.longtable.council.ideas;

import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.TestOfChangeId;

/**
 * Begin a test of change.
 *
 * @param plan what is tried, where and for how long
 * @param prediction what is expected to come of it
 */
public record StartTestOfChange(IdeaId idea, TestOfChangeId test, Personal plan, Personal prediction) {}
