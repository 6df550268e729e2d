package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.DECLINED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.MICROWAVE;
import static org.longtable.council.ideas.IdeaFixture.STARTED;
import static org.longtable.council.ideas.IdeaFixture.STUDIED;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.dana;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.TestOfChangeDecision;

class StudyTestOfChangeTest {

    private static final StudyTestOfChange STUDY =
            new StudyTestOfChange(IDEA, MICROWAVE, STUDIED.result(), TestOfChangeDecision.ADOPT);
    private final IdeaFixture fixture = IdeaFixture.of(StudyTestOfChange.class);

    @Test
    void records_what_was_learned() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED).when(STUDY).expectEvents(STUDIED);
    }

    @Test
    void records_it_once() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED, STUDIED)
                .when(STUDY)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void may_record_what_was_learned_before_the_idea_was_declined() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED, DECLINED).when(STUDY).expectEvents(STUDIED);
    }

    @Test
    void refuses_another_result() {
        fixture.given(SUBMITTED, ACCEPTED, STARTED, STUDIED)
                .when(new StudyTestOfChange(IDEA, MICROWAVE, dana("None"), TestOfChangeDecision.ABANDON))
                .expectException(violates(StudyTestOfChange.TEST_OF_CHANGE_ALREADY_STUDIED))
                .expectNoEvents();
    }

    @Test
    void refuses_a_test_that_never_began() {
        fixture.given(SUBMITTED, ACCEPTED)
                .when(STUDY)
                .expectException(violates(StudyTestOfChange.NO_SUCH_TEST_OF_CHANGE))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given().when(STUDY).expectException(violates(Idea.NO_SUCH_IDEA)).expectNoEvents();
    }
}
