package org.longtable.council.ideas.submitidea;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.IdeaId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.IdeaEvent.IdeaSubmitted;
import org.longtable.council.deciding.Given;
import org.longtable.council.ideas.IdeaAggregate;

class SubmitIdeaTest {

    private static final IdeaId IDEA = new IdeaId("idea-1");
    private static final PersonId MARISOL = new PersonId("marisol");
    private static final Personal TITLE = new Personal(MARISOL, "A place to warm food");

    private final AggregateTestFixture<IdeaAggregate> fixture =
            Given.fixture(IdeaAggregate.class, SubmitIdeaHandler::new);

    @Test
    void records_what_the_author_proposed() {
        fixture.givenNoPriorActivity()
                .when(new SubmitIdea(IDEA, MARISOL, TITLE, null, null))
                .expectEvents(new IdeaSubmitted(IDEA, MARISOL, TITLE, null, null));
    }

    @Test
    void refuses_the_same_idea_twice() {
        fixture.given(new IdeaSubmitted(IDEA, MARISOL, TITLE, null, null))
                .when(new SubmitIdea(IDEA, MARISOL, TITLE, null, null))
                .expectException(IdeaAlreadySubmitted.class)
                .expectNoEvents();
    }
}
