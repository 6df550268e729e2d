package org.longtable.council.ideas;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.TestOfChangeId;

/**
 * Begin a test of change.
 *
 * @param plan what is tried, where and for how long
 * @param prediction what is expected to come of it
 */
public record StartTestOfChange(IdeaId idea, TestOfChangeId test, Personal plan, Personal prediction) {
    /** Rejects a test of change whose identifier is already used with another plan. */
    static final Violation TEST_OF_CHANGE_ALREADY_STARTED = Violation.conflict("test-already-started");
}
