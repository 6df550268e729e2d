package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.contract.ideas.TestOfChangeDecision;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Records the result of a test of change and the council's decision about it.
 *
 * @param result the observed result, compared with the prediction
 * @param decision the council's decision about the change
 */
public record StudyTestOfChange(IdeaId idea, TestOfChangeId test, Personal result, TestOfChangeDecision decision)
        implements IdeaCommand {
    /** Rejects a second, different result for a test of change. */
    static final Violation TEST_OF_CHANGE_ALREADY_STUDIED = Violation.conflict("test-already-studied");

    /** Rejects a reference to a test of change that the idea does not have. */
    static final Violation NO_SUCH_TEST_OF_CHANGE = Violation.notFound("no-such-test");

    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        TestOfChangeStudied studied = new TestOfChangeStudied(idea(), test(), result(), decision());
        if (!idea.tests().contains(test())) {
            throw NO_SUCH_TEST_OF_CHANGE.exception();
        }
        TestOfChangeStudied before = idea.tests().learned(test());
        if (before == null) {
            return List.of(studied);
        }
        if (before.equals(studied)) {
            return List.of();
        }
        throw TEST_OF_CHANGE_ALREADY_STUDIED.exception();
    }
}
