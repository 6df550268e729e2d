package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.CHANGED;
import static org.longtable.council.ideas.IdeaFixture.DANA;
import static org.longtable.council.ideas.IdeaFixture.DECLINED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.MARISOL;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.TODAY;
import static org.longtable.council.ideas.IdeaFixture.WEIGHED;
import static org.longtable.council.ideas.IdeaFixture.dana;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.IdeaAccepted;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;

class AcceptIdeaTest {

    private static final AcceptIdea ACCEPT = new AcceptIdea(IDEA, DANA, ACCEPTED.due());
    private final IdeaFixture fixture = IdeaFixture.of(AcceptIdea.class);

    @Test
    void gives_it_an_owner_and_a_date() {
        fixture.given(SUBMITTED).when(ACCEPT).expectEvents(ACCEPTED);
    }

    @Test
    void takes_today_in_the_councils_zone() {
        fixture.given(SUBMITTED, WEIGHED)
                .when(new AcceptIdea(IDEA, DANA, TODAY))
                .expectEvents(new IdeaAccepted(IDEA, DANA, TODAY));
    }

    @Test
    void accepts_once() {
        fixture.given(SUBMITTED, ACCEPTED)
                .when(ACCEPT)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_date_that_is_over() {
        fixture.given(SUBMITTED)
                .when(new AcceptIdea(IDEA, DANA, TODAY.minusDays(1)))
                .expectException(violates(IdeaDueDateInPast.IDEA_DUE_DATE_IN_PAST))
                .expectNoEvents();
    }

    @Test
    void refuses_another_owner_for_what_is_accepted() {
        fixture.given(SUBMITTED, ACCEPTED)
                .when(new AcceptIdea(IDEA, MARISOL, TODAY))
                .expectException(violates(Idea.IDEA_ALREADY_DECIDED))
                .expectNoEvents();
    }

    @Test
    void refuses_what_was_declined() {
        fixture.given(SUBMITTED, DECLINED)
                .when(ACCEPT)
                .expectException(violates(Idea.IDEA_ALREADY_DECIDED))
                .expectNoEvents();
    }

    @Test
    void accepts_again_what_was_reopened() {
        fixture.given(SUBMITTED, ACCEPTED, CHANGED, new IdeaReopened(IDEA, dana("It broke.")))
                .when(ACCEPT)
                .expectEvents(ACCEPTED);
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given()
                .when(ACCEPT)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
