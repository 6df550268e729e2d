package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.CHANGED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.STARTED;
import static org.longtable.council.ideas.IdeaFixture.STUDIED;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.TODAY;
import static org.longtable.council.ideas.IdeaFixture.dana;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;

class RecordChangeTest {

    private static final RecordChange RECORD = new RecordChange(IDEA, CHANGED.change(), CHANGED.since(), null);
    private static final RecordChange RECORD_AND_ANSWER = new RecordChange(
            IDEA, CHANGED.change(), CHANGED.since(), new RecordChange.AuthorAnswer(dana("Ya está. Gracias."), "es"));
    private final IdeaFixture fixture = IdeaFixture.of(RecordChange.class);

    @Test
    void says_what_is_different_and_owes_the_answer() {
        fixture.given(SUBMITTED, ACCEPTED).when(RECORD).expectEvents(CHANGED);
    }

    @Test
    void answers_the_author_in_the_same_breath() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED, STUDIED)
                .when(RECORD_AND_ANSWER)
                .expectEvents(CHANGED, new AuthorAnswered(IDEA, dana("Ya está. Gracias."), "es"));
    }

    @Test
    void records_it_once() {
        fixture.given(SUBMITTED, ACCEPTED, CHANGED)
                .when(RECORD)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_day_still_to_come() {
        fixture.given(SUBMITTED, ACCEPTED)
                .when(new RecordChange(IDEA, CHANGED.change(), TODAY.plusDays(1), null))
                .expectException(violates(RecordChange.CHANGE_DATE_IN_FUTURE))
                .expectNoEvents();
    }

    @Test
    void refuses_while_a_test_runs() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED)
                .when(RECORD)
                .expectException(violates(TestsOfChange.TEST_OF_CHANGE_STILL_RUNNING))
                .expectNoEvents();
    }

    @Test
    void refuses_what_was_not_accepted() {
        fixture.given(SUBMITTED)
                .when(RECORD)
                .expectException(violates(Idea.IDEA_NOT_IN_PROGRESS))
                .expectNoEvents();
    }

    @Test
    void refuses_another_change_of_what_is_finished() {
        fixture.given(SUBMITTED, ACCEPTED, CHANGED)
                .when(new RecordChange(IDEA, dana("Two each"), TODAY, null))
                .expectException(violates(Idea.IDEA_NOT_IN_PROGRESS))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given()
                .when(RECORD)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
