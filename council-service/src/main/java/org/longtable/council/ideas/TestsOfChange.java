package org.longtable.council.ideas;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.IdeaEvent;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStudied;
import org.longtable.council.commandhandling.Violation;

/**
 * Holds the plan-do-study-act cycles of one idea, with their plans and results.
 *
 * @param started the start event of each test
 * @param studied the results of the completed tests
 */
public record TestsOfChange(
        Map<TestOfChangeId, TestOfChangeStarted> started, Map<TestOfChangeId, TestOfChangeStudied> studied) {
    /** Rejects a step while a test of change is running. */
    static final Violation TEST_OF_CHANGE_STILL_RUNNING = Violation.conflict("test-still-running");

    static final TestsOfChange NONE = new TestsOfChange(Map.of(), Map.of());

    TestsOfChange evolve(IdeaEvent event) {
        if (event instanceof TestOfChangeStarted begun) {
            return new TestsOfChange(with(started, begun.test(), begun), studied);
        }
        if (event instanceof TestOfChangeStudied learned) {
            return new TestsOfChange(started, with(studied, learned.test(), learned));
        }
        return this;
    }

    /** Checks whether a test of change was started. */
    public boolean contains(TestOfChangeId test) {
        return started.containsKey(test);
    }

    /** Checks whether a test was started with exactly this content. */
    public boolean wasStartedWith(TestOfChangeStarted begun) {
        return Objects.equals(begun, started.get(begun.test()));
    }

    /** Returns the result of a test, or null while the test is running. */
    public @Nullable TestOfChangeStudied learned(TestOfChangeId test) {
        return studied.get(test);
    }

    /** Returns the test that has started and has no result yet. */
    public Optional<TestOfChangeId> running() {
        return started.keySet().stream().filter(it -> !studied.containsKey(it)).findAny();
    }

    /** Throws a violation while a test of change is running. */
    public void requireNoneRunning() {
        if (running().isPresent()) {
            throw TEST_OF_CHANGE_STILL_RUNNING.exception();
        }
    }

    private static <E> Map<TestOfChangeId, E> with(Map<TestOfChangeId, E> known, TestOfChangeId test, E event) {
        Map<TestOfChangeId, E> next = new HashMap<>(known);
        next.put(test, event);
        return Map.copyOf(next);
    }
}
