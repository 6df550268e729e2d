package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.WEIGHED;
import static org.longtable.council.ideas.IdeaFixture.WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.IdeaAcknowledged;

class AcknowledgeIdeaTest {

    private static final AcknowledgeIdea READ = new AcknowledgeIdea(IDEA);
    private final IdeaFixture fixture = IdeaFixture.of(AcknowledgeIdea.class);

    @Test
    void says_that_it_was_read() {
        fixture.given(SUBMITTED).when(READ).expectEvents(new IdeaAcknowledged(IDEA));
    }

    @Test
    void says_it_once() {
        fixture.given(SUBMITTED, new IdeaAcknowledged(IDEA))
                .when(READ)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void adds_nothing_once_it_was_weighed() {
        fixture.given(SUBMITTED, WEIGHED)
                .when(READ)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_its_author_took_back() {
        fixture.given(SUBMITTED, WITHDRAWN)
                .when(READ)
                .expectException(violates(Idea.IDEA_IS_WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given().when(READ).expectException(violates(Idea.NO_SUCH_IDEA)).expectNoEvents();
    }

    @Test
    void refuses_an_idea_of_another_council() {
        fixture.givenIn("council-2", SUBMITTED)
                .when(READ)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
