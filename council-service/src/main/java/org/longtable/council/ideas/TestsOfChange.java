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

/**
 * The tests of change of one idea.
 *
 * @param started each test as it began
 * @param studied what was learned, for those that are over
 */
public record TestsOfChange(
        Map<TestOfChangeId, TestOfChangeStarted> started, Map<TestOfChangeId, TestOfChangeStudied> studied) {

    static final TestsOfChange NONE = new TestsOfChange(Map.of(), Map.of());

    TestsOfChange after(IdeaEvent event) {
        if (event instanceof TestOfChangeStarted begun) {
            return new TestsOfChange(with(started, begun.test(), begun), studied);
        }
        if (event instanceof TestOfChangeStudied learned) {
            return new TestsOfChange(started, with(studied, learned.test(), learned));
        }
        return this;
    }

    /** Whether this test has begun. */
    public boolean knows(TestOfChangeId test) {
        return started.containsKey(test);
    }

    /** Whether this test began just so. */
    public boolean beganAs(TestOfChangeStarted begun) {
        return Objects.equals(begun, started.get(begun.test()));
    }

    /** What was learned from a test, or null while it runs. */
    public @Nullable TestOfChangeStudied learned(TestOfChangeId test) {
        return studied.get(test);
    }

    /** The test that has begun and was not studied yet. */
    public Optional<TestOfChangeId> running() {
        return started.keySet().stream().filter(it -> !studied.containsKey(it)).findAny();
    }

    /**
     * Refuses while a test runs: what is learned is told apart only when one thing is tried at a time.
     *
     * @throws TestStillRunning when one does
     */
    public void refuseWhileRunning() {
        if (running().isPresent()) {
            throw new TestStillRunning();
        }
    }

    private static <E> Map<TestOfChangeId, E> with(Map<TestOfChangeId, E> known, TestOfChangeId test, E event) {
        Map<TestOfChangeId, E> next = new HashMap<>(known);
        next.put(test, event);
        return Map.copyOf(next);
    }
}
