package org.longtable.council.ideas;

import org.longtable.council.commandhandling.Violation;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.TestOfChangeDecision;

/**
 * This command records the result of a test of change and the council's decision about it.
 *
 * @param result what came of it, beside what was predicted
 * @param decision what the council does with that
 */
public record StudyTestOfChange(IdeaId idea, TestOfChangeId test, Personal result, TestOfChangeDecision decision) {
    /** Rejects a second, different result for a test of change. */
    static final Violation TEST_OF_CHANGE_ALREADY_STUDIED = Violation.conflict("test-already-studied");

    /** Rejects a reference to a test of change that the idea does not have. */
    static final Violation NO_SUCH_TEST_OF_CHANGE = Violation.notFound("no-such-test");
}
