package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.WEIGHED;
import static org.longtable.council.ideas.IdeaFixture.dana;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.IdeaWeighed;

class WeighIdeaTest {

    private static final ReviewIdea WEIGH = new ReviewIdea(IDEA, WEIGHED.note());
    private final IdeaFixture fixture = IdeaFixture.of(ReviewIdea.class);

    @Test
    void notes_what_was_said() {
        fixture.given(SUBMITTED).when(WEIGH).expectEvents(WEIGHED);
    }

    @Test
    void may_weigh_again() {
        fixture.given(SUBMITTED, WEIGHED)
                .when(new ReviewIdea(IDEA, dana("The kitchen agrees.")))
                .expectEvents(new IdeaWeighed(IDEA, dana("The kitchen agrees.")));
    }

    @Test
    void says_the_same_once() {
        fixture.given(SUBMITTED, WEIGHED)
                .when(WEIGH)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_is_decided() {
        fixture.given(SUBMITTED, ACCEPTED)
                .when(WEIGH)
                .expectException(violates(Idea.IDEA_ALREADY_DECIDED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_idea_of_another_council() {
        fixture.givenIn("council-2", SUBMITTED)
                .when(WEIGH)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
