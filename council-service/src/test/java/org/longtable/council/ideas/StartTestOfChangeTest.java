package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.MICROWAVE;
import static org.longtable.council.ideas.IdeaFixture.STARTED;
import static org.longtable.council.ideas.IdeaFixture.STUDIED;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.WEIGHED;
import static org.longtable.council.ideas.IdeaFixture.dana;

import org.junit.jupiter.api.Test;
import org.longtable.contract.TestOfChangeId;
import org.longtable.contract.ideas.IdeaEvent.TestOfChangeStarted;

class StartTestOfChangeTest {

    private static final StartTestOfChange START =
            new StartTestOfChange(IDEA, MICROWAVE, STARTED.plan(), STARTED.prediction());
    private static final TestOfChangeId SECOND = new TestOfChangeId("second");
    private final IdeaFixture fixture = IdeaFixture.of(StartTestOfChange.class);

    @Test
    void begins_with_plan_and_prediction() {
        fixture.given(SUBMITTED, ACCEPTED).when(START).expectEvents(STARTED);
    }

    @Test
    void begins_once() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED)
                .when(START)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void begins_once_even_after_it_was_studied() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED, STUDIED)
                .when(START)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void tries_again_after_the_first_was_studied() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED, STUDIED)
                .when(new StartTestOfChange(IDEA, SECOND, dana("Two"), dana("More")))
                .expectEvents(new TestOfChangeStarted(IDEA, SECOND, dana("Two"), dana("More")));
    }

    @Test
    void refuses_a_second_while_the_first_runs() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED)
                .when(new StartTestOfChange(IDEA, SECOND, dana("Two"), dana("More")))
                .expectException(violates(TestsOfChange.TEST_OF_CHANGE_STILL_RUNNING))
                .expectNoEvents();
    }

    @Test
    void refuses_another_plan_under_the_same_test() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED)
                .when(new StartTestOfChange(IDEA, MICROWAVE, dana("Two"), dana("More")))
                .expectException(violates(StartTestOfChange.TEST_OF_CHANGE_ALREADY_STARTED))
                .expectNoEvents();
    }

    @Test
    void refuses_what_was_not_accepted() {
        fixture.given(SUBMITTED, WEIGHED)
                .when(START)
                .expectException(violates(Idea.IDEA_NOT_IN_PROGRESS))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given().when(START).expectException(violates(Idea.NO_SUCH_IDEA)).expectNoEvents();
    }
}
