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
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;

class ReopenIdeaTest {

    private static final ReopenIdea REOPEN = new ReopenIdea(IDEA, dana("The fire code was changed."));
    private static final IdeaReopened REOPENED = new IdeaReopened(IDEA, dana("The fire code was changed."));
    private final IdeaFixture fixture = IdeaFixture.of(ReopenIdea.class);

    @Test
    void weighs_again_what_was_declined() {
        fixture.given(SUBMITTED, DECLINED).when(REOPEN).expectEvents(REOPENED);
    }

    @Test
    void weighs_again_what_was_carried_out() {
        fixture.given(SUBMITTED, ACCEPTED, CHANGED).when(REOPEN).expectEvents(REOPENED);
    }

    @Test
    void adds_nothing_to_what_is_open() {
        fixture.given(SUBMITTED, DECLINED, REOPENED)
                .when(REOPEN)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_its_author_took_back() {
        fixture.given(SUBMITTED, WITHDRAWN)
                .when(REOPEN)
                .expectException(violates(Idea.IDEA_IS_WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given()
                .when(REOPEN)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
