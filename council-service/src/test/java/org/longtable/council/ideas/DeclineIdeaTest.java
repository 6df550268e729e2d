package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.CHANGED;
import static org.longtable.council.ideas.IdeaFixture.DECLINED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.WITHDRAWN;
import static org.longtable.council.ideas.IdeaFixture.dana;

import org.junit.jupiter.api.Test;

class DeclineIdeaTest {

    private static final DeclineIdea DECLINE = new DeclineIdea(IDEA, DECLINED.reason(), "en");
    private final IdeaFixture fixture = IdeaFixture.of(DeclineIdea.class);

    @Test
    void tells_the_author_why() {
        fixture.given(SUBMITTED).when(DECLINE).expectEvents(DECLINED);
    }

    @Test
    void may_decline_what_turned_out_impossible() {
        fixture.given(SUBMITTED, ACCEPTED).when(DECLINE).expectEvents(DECLINED);
    }

    @Test
    void declines_once() {
        fixture.given(SUBMITTED, DECLINED)
                .when(DECLINE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_another_reason_for_what_is_declined() {
        fixture.given(SUBMITTED, DECLINED)
                .when(new DeclineIdea(IDEA, dana("No money."), "en"))
                .expectException(violates(Idea.IDEA_ALREADY_DECIDED))
                .expectNoEvents();
    }

    @Test
    void refuses_what_was_carried_out() {
        fixture.given(SUBMITTED, ACCEPTED, CHANGED)
                .when(DECLINE)
                .expectException(violates(Idea.IDEA_ALREADY_DECIDED))
                .expectNoEvents();
    }

    @Test
    void refuses_what_its_author_took_back() {
        fixture.given(SUBMITTED, WITHDRAWN)
                .when(DECLINE)
                .expectException(violates(Idea.IDEA_IS_WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given()
                .when(DECLINE)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
