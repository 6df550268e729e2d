package org.longtable.council.access.takebackerasurerequest;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.access.ErasureReason;
import org.longtable.contract.access.PersonEvent.ErasureRequestTakenBack;
import org.longtable.contract.access.PersonEvent.ErasureRequested;
import org.longtable.contract.access.PersonEvent.PersonErased;
import org.longtable.council.access.AccessViolations;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class TakeBackErasureRequestTest {

    private static final WithdrawErasureRequest COMMAND = new WithdrawErasureRequest(Facts.HOSPITAL, Facts.RUTH);
    private static final ErasureRequested REQUESTED = new ErasureRequested(Facts.RUTH);
    private static final ErasureRequestTakenBack TAKEN_BACK = new ErasureRequestTakenBack(Facts.RUTH);

    private final AggregateTestFixture<PersonAggregate> fixture =
            Given.fixture(PersonAggregate.class, WithdrawErasureRequest.class);

    @Test
    void records_that_somebody_asks_no_more() {
        fixture.given(Facts.ruth(), REQUESTED).when(COMMAND).expectEvents(TAKEN_BACK);
    }

    @Test
    void decides_nothing_when_nobody_asked() {
        fixture.given(Facts.ruth())
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void decides_nothing_when_it_was_taken_back_before() {
        fixture.given(Facts.ruth(), REQUESTED, TAKEN_BACK)
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        fixture.givenNoPriorActivity().when(COMMAND).expectException(violates(AccessViolations.NO_SUCH_PERSON));
    }

    @Test
    void refuses_somebody_who_was_erased() {
        fixture.given(Facts.ruth(), REQUESTED, new PersonErased(Facts.RUTH, ErasureReason.ASKED_FOR))
                .when(COMMAND)
                .expectException(violates(AccessViolations.PERSON_ALREADY_ERASED));
    }
}
