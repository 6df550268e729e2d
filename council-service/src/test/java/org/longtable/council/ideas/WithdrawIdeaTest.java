package org.longtable.council.ideas;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACCEPTED;
import static org.longtable.council.ideas.IdeaFixture.DANA;
import static org.longtable.council.ideas.IdeaFixture.IDEA;
import static org.longtable.council.ideas.IdeaFixture.MARISOL;
import static org.longtable.council.ideas.IdeaFixture.SUBMITTED;
import static org.longtable.council.ideas.IdeaFixture.WITHDRAWN;
import static org.longtable.council.ideas.IdeaFixture.marisol;

import org.junit.jupiter.api.Test;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;

class WithdrawIdeaTest {

    private static final IdeaSubmitted UNNAMED =
            new IdeaSubmitted(IDEA, null, marisol("Quiet nights"), null, null, null, "hash");
    private static final IdeaSubmitted NOBODY_HOLDS_A_CODE =
            new IdeaSubmitted(IDEA, null, marisol("Quiet nights"), null, null, null, null);
    private static final WithdrawIdea BY_MARISOL = new WithdrawIdea(IDEA, MARISOL, null);
    private static final WithdrawIdea BY_CODE = new WithdrawIdea(IDEA, null, "hash");
    private final IdeaFixture fixture = IdeaFixture.of(WithdrawIdea.class);

    @Test
    void lets_its_author_take_it_back() {
        fixture.given(SUBMITTED).when(BY_MARISOL).expectEvents(WITHDRAWN);
    }

    @Test
    void lets_whoever_holds_the_code_take_it_back() {
        fixture.given(UNNAMED).when(BY_CODE).expectEvents(WITHDRAWN);
    }

    @Test
    void takes_it_back_once() {
        fixture.given(SUBMITTED, WITHDRAWN)
                .when(BY_MARISOL)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_else() {
        fixture.given(SUBMITTED)
                .when(new WithdrawIdea(IDEA, DANA, null))
                .expectException(violates(WithdrawIdea.NOT_THE_AUTHOR))
                .expectNoEvents();
    }

    @Test
    void refuses_a_name_for_an_unnamed_idea() {
        fixture.given(UNNAMED)
                .when(BY_MARISOL)
                .expectException(violates(WithdrawIdea.NOT_THE_AUTHOR))
                .expectNoEvents();
    }

    @Test
    void refuses_another_code() {
        fixture.given(UNNAMED)
                .when(new WithdrawIdea(IDEA, null, "other"))
                .expectException(violates(WithdrawIdea.NOT_THE_AUTHOR))
                .expectNoEvents();
    }

    @Test
    void refuses_a_code_for_a_named_idea() {
        fixture.given(SUBMITTED)
                .when(BY_CODE)
                .expectException(violates(WithdrawIdea.NOT_THE_AUTHOR))
                .expectNoEvents();
    }

    @Test
    void refuses_no_code_for_an_idea_without_one() {
        fixture.given(NOBODY_HOLDS_A_CODE)
                .when(new WithdrawIdea(IDEA, null, null))
                .expectException(violates(WithdrawIdea.NOT_THE_AUTHOR))
                .expectNoEvents();
    }

    @Test
    void refuses_what_is_decided() {
        fixture.given(SUBMITTED, ACCEPTED)
                .when(BY_MARISOL)
                .expectException(violates(Idea.IDEA_ALREADY_DECIDED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_idea() {
        fixture.given()
                .when(BY_MARISOL)
                .expectException(violates(Idea.NO_SUCH_IDEA))
                .expectNoEvents();
    }
}
