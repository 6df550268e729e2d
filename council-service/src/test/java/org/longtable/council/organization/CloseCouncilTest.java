package org.longtable.council.organization;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.web.WebViolations;

class CloseCouncilTest {

    private final AggregateTestFixture<CouncilAggregate> fixture =
            Given.fixture(CouncilAggregate.class, CloseCouncil.class);

    @Test
    void ends_the_councils_work() {
        fixture.given(Facts.nicu())
                .when(new CloseCouncil(Facts.NICU, "Joined with another council. "))
                .expectEvents(new CouncilClosed(Facts.NICU, Words.plain("Joined with another council.")));
    }

    @Test
    void decides_nothing_when_it_is_closed_already() {
        fixture.given(Facts.nicu(), new CouncilClosed(Facts.NICU, Words.plain("Done.")))
                .when(new CloseCouncil(Facts.NICU, "Done again."))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_council_that_does_not_exist() {
        fixture.givenNoPriorActivity()
                .when(new CloseCouncil(Facts.NICU, "Done."))
                .expectException(violates(WebViolations.NO_SUCH_COUNCIL));
    }
}
