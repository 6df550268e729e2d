package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.CHANGED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.WEIGHED;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.IdeaCarriedOver;
import org.longtable.contract.ideas.IdeaStatus;

class CarryOverIdeaTest {

    private static final ImportIdeaStatus CARRY_OVER = new ImportIdeaStatus(IDEA, IdeaStatus.CHANGED);
    private static final IdeaCarriedOver CARRIED_OVER = new IdeaCarriedOver(IDEA, IdeaStatus.CHANGED);
    private final IdeaFixture fixture = IdeaFixture.of(ImportIdeaStatus.class);

    @Test
    void brings_it_to_where_older_records_say() {
        fixture.given(SUBMITTED).when(CARRY_OVER).expectEvents(CARRIED_OVER);
    }

    @Test
    void carries_over_once() {
        fixture.given(SUBMITTED, CARRIED_OVER)
                .when(CARRY_OVER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void adds_nothing_to_what_stands_there_already() {
        fixture.given(SUBMITTED, ACCEPTED, CHANGED)
                .when(CARRY_OVER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void adds_nothing_to_what_was_only_heard() {
        fixture.given(SUBMITTED)
                .when(new ImportIdeaStatus(IDEA, IdeaStatus.HEARD))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_has_gone_its_way_here() {
        fixture.given(SUBMITTED, WEIGHED)
                .when(CARRY_OVER)
                .expectException(violates(ImportIdeaStatus.IDEA_CHANGED_SINCE_IMPORT))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given()
                .when(CARRY_OVER)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
