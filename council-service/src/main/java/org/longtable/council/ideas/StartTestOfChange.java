package org.longtable.council.ideas;

import java.util.List;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Starts a test of change.
 *
 * @param plan the plan of the test: what, where, and for how long
 * @param prediction the expected result
 */
public record StartTestOfChange(IdeaId idea, TestOfChangeId test, Personal plan, Personal prediction)
        implements IdeaCommand {
    /** Rejects a test of change whose identifier is already used with another plan. */
    static final Violation TEST_OF_CHANGE_ALREADY_STARTED = Violation.conflict("test-already-started");

    @Override
    public List<IdeaEvent> decide(Idea idea, DecisionContext context) {
        idea.requireInCouncil(context.metadata());
        TestOfChangeStarted started = new TestOfChangeStarted(idea(), test(), plan(), prediction());
        if (idea.tests().wasStartedWith(started)) {
            return List.of();
        }
        if (idea.tests().contains(test())) {
            throw TEST_OF_CHANGE_ALREADY_STARTED.exception();
        }
        idea.requireInProgress().tests().requireNoneRunning();
        return List.of(started);
    }
}
