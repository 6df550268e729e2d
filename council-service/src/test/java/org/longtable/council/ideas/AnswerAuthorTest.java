package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.CHANGED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.WITHDRAWN;
import static org.longtable.council.ideas.IdeaFixture.dana;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.AuthorAnswered;

class AnswerAuthorTest {

    private static final AnswerAuthor ANSWER = new AnswerAuthor(IDEA, dana("Ya está."), "es");
    private static final AuthorAnswered ANSWERED = new AuthorAnswered(IDEA, dana("Ya está."), "es");
    private final IdeaFixture fixture = IdeaFixture.of(AnswerAuthor.class);

    @Test
    void answers_what_was_carried_out() {
        fixture.given(SUBMITTED, ACCEPTED, CHANGED).when(ANSWER).expectEvents(ANSWERED);
    }

    @Test
    void may_answer_before_anything_is_decided() {
        fixture.given(SUBMITTED).when(ANSWER).expectEvents(ANSWERED);
    }

    @Test
    void says_the_same_once() {
        fixture.given(SUBMITTED, ANSWERED)
                .when(ANSWER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void may_say_more() {
        fixture.given(SUBMITTED, ANSWERED)
                .when(new AnswerAuthor(IDEA, dana("Venga a verlo."), "es"))
                .expectEvents(new AuthorAnswered(IDEA, dana("Venga a verlo."), "es"));
    }

    @Test
    void refuses_what_its_author_took_back() {
        fixture.given(SUBMITTED, WITHDRAWN)
                .when(ANSWER)
                .expectException(violates(Idea.IDEA_IS_WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given()
                .when(ANSWER)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
