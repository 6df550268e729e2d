package org.longtable.council.organization;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.contract.organization.CouncilEvent.SeatsChanged;
import org.longtable.council.commandhandling.Given;

class ChangeSeatsTest {

    private final AggregateTestFixture<CouncilAggregate> fixture =
            Given.fixture(CouncilAggregate.class, ChangeSeatCounts.class);

    @Test
    void changes_how_many_seats_are_wanted() {
        fixture.given(Facts.nicu())
                .when(new ChangeSeatCounts(Facts.NICU, 10, 3))
                .expectEvents(new SeatsChanged(Facts.NICU, 10, 3));
    }

    @Test
    void decides_nothing_when_that_many_are_wanted_already() {
        fixture.given(Facts.nicu(), new SeatsChanged(Facts.NICU, 10, 3))
                .when(new ChangeSeatCounts(Facts.NICU, 10, 3))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_closed_council() {
        fixture.given(Facts.nicu(), new CouncilClosed(Facts.NICU, Words.plain("Done.")))
                .when(new ChangeSeatCounts(Facts.NICU, 10, 3))
                .expectException(violates(Council.COUNCIL_IS_CLOSED));
    }
}
