package org.longtable.council.access.correctcontact;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.access.AccessEvent.ContactCorrected;
import org.longtable.council.access.NoSuchPerson;
import org.longtable.council.access.PersonAggregate;
import org.longtable.council.deciding.Given;
import org.longtable.council.organization.Facts;

class CorrectContactTest {

    private static final Personal PHONE = new Personal(Facts.RUTH, "555-0101");
    private static final Personal EMAIL = new Personal(Facts.RUTH, "ruth@example.org");

    private final AggregateTestFixture<PersonAggregate> fixture =
            Given.fixture(PersonAggregate.class, streams -> new CorrectContactHandler(streams, (email, person) -> {}));

    @Test
    void records_what_is_true_from_now_on() {
        fixture.given(Facts.ruth())
                .when(contact(new Personal(Facts.RUTH, "RUTH@example.org"), PHONE))
                .expectEvents(new ContactCorrected(Facts.RUTH, Facts.RUTHS_NAME, EMAIL, PHONE));
    }

    @Test
    void decides_nothing_when_it_is_so_already() {
        fixture.given(Facts.ruth(), new ContactCorrected(Facts.RUTH, Facts.RUTHS_NAME, EMAIL, PHONE))
                .when(contact(EMAIL, PHONE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_whom_nobody_knows() {
        fixture.givenNoPriorActivity().when(contact(EMAIL, PHONE)).expectException(NoSuchPerson.class);
    }

    private static CorrectContact contact(Personal email, Personal phone) {
        return new CorrectContact(Facts.HOSPITAL, Facts.RUTH, Facts.RUTHS_NAME, email, phone);
    }
}
