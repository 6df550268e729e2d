package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.recruiting.OpportunityEvent.OpportunityClosed;
import org.longtable.contract.recruiting.OpportunityOutcome;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class CloseOpportunityTest {

    private static final CloseOpportunity COMMAND =
            new CloseOpportunity(Facts.NICU, Work.LETTER, OpportunityOutcome.DONE);
    private static final OpportunityClosed CLOSED = new OpportunityClosed(Work.LETTER, OpportunityOutcome.DONE);

    private final AggregateTestFixture<OpportunityAggregate> fixture =
            Given.fixture(OpportunityAggregate.class, CloseOpportunity.class);

    @Test
    void takes_work_off_the_list() {
        fixture.given(Work.letter(Facts.TODAY)).when(COMMAND).expectEvents(CLOSED);
    }

    @Test
    void decides_nothing_when_it_is_off_already() {
        fixture.given(Work.letter(Facts.TODAY), CLOSED)
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_work_that_nobody_offered() {
        fixture.givenNoPriorActivity().when(COMMAND).expectException(violates(Opportunity.NO_SUCH_OPPORTUNITY));
    }
}
