package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.MARISOL;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.TODAY;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaEvent.IdeaHandedOver;
import org.longtable.contract.ideas.IdeaStatus;

class HandOverIdeaTest {

    private static final ReassignIdea HAND_OVER = new ReassignIdea(IDEA, MARISOL, TODAY.plusDays(7));
    private static final IdeaHandedOver HANDED_OVER = new IdeaHandedOver(IDEA, MARISOL, TODAY.plusDays(7));
    private final IdeaFixture fixture = IdeaFixture.of(ReassignIdea.class);

    @Test
    void gives_it_to_somebody_else() {
        fixture.given(SUBMITTED, ACCEPTED).when(HAND_OVER).expectEvents(HANDED_OVER);
    }

    @Test
    void gives_an_owner_to_what_older_records_left_without() {
        fixture.given(SUBMITTED, new IdeaCarriedOver(IDEA, IdeaStatus.IN_PROGRESS))
                .when(HAND_OVER)
                .expectEvents(HANDED_OVER);
    }

    @Test
    void hands_over_once() {
        fixture.given(SUBMITTED, ACCEPTED, HANDED_OVER)
                .when(HAND_OVER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_nobody_works_on() {
        fixture.given(SUBMITTED)
                .when(HAND_OVER)
                .expectException(violates(Idea.IDEA_NOT_IN_PROGRESS))
                .expectNoEvents();
    }

    @Test
    void refuses_a_date_that_is_over() {
        fixture.given(SUBMITTED, ACCEPTED)
                .when(new ReassignIdea(IDEA, MARISOL, TODAY.minusDays(1)))
                .expectException(violates(IdeaDueDateInPast.IDEA_DUE_DATE_IN_PAST))
                .expectNoEvents();
    }
}
