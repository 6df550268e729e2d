package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.DECLINED;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.MARISOL;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.dana;
import static org.longtable.council.ideas.IdeaFixture.marisol;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.IdeaReopened;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;

class SubmitIdeaTest {

    private static final SubmitIdea SUBMIT =
            new SubmitIdea(IDEA, MARISOL, SUBMITTED.title(), null, "Ward 5", "es", null);
    private static final SubmitIdea UNNAMED =
            new SubmitIdea(IDEA, null, marisol("Quiet nights"), null, null, null, "hash");
    private final IdeaFixture fixture = IdeaFixture.of(SubmitIdea.class);

    @Test
    void records_what_the_author_proposed() {
        fixture.given().when(SUBMIT).expectEvents(SUBMITTED);
    }

    @Test
    void records_only_the_hash_of_an_unnamed_authors_code() {
        fixture.given()
                .when(UNNAMED)
                .expectEvents(new IdeaSubmitted(IDEA, null, marisol("Quiet nights"), null, null, null, "hash"));
    }

    @Test
    void records_it_once() {
        fixture.given(SUBMITTED).when(SUBMIT).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void records_it_once_whatever_has_happened_since() {
        fixture.given(SUBMITTED, DECLINED, new IdeaReopened(IDEA, dana("New rules")))
                .when(SUBMIT)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_another_idea_under_the_same_name() {
        fixture.given(SUBMITTED)
                .when(UNNAMED)
                .expectException(violates(SubmitIdea.IDEA_ALREADY_SUBMITTED))
                .expectNoEvents();
    }
}
