package org.longtable.council.organization;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.council.commandhandling.Given;

class CreateOrganizationTest {

    private static final CreateOrganization COMMAND =
            new CreateOrganization(Facts.HOSPITAL, " Children's Hospital ", "USD");

    private final AggregateTestFixture<OrganizationAggregate> fixture =
            Given.fixture(OrganizationAggregate.class, CreateOrganization.class);

    @Test
    void begins_an_organization() {
        fixture.givenNoPriorActivity().when(COMMAND).expectEvents(Facts.hospital());
    }

    @Test
    void decides_nothing_when_it_is_there_already() {
        fixture.given(Facts.hospital())
                .when(COMMAND)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_another_organization_under_the_same_identifier() {
        fixture.given(Facts.hospital())
                .when(new CreateOrganization(Facts.HOSPITAL, "A clinic", "USD"))
                .expectException(violates(CreateOrganization.ORGANIZATION_ALREADY_EXISTS))
                .expectNoEvents();
    }

    @Test
    void refuses_a_currency_that_does_not_exist() {
        fixture.givenNoPriorActivity()
                .when(new CreateOrganization(Facts.HOSPITAL, "A clinic", "ZZZ"))
                .expectException(violates(CreateOrganization.UNKNOWN_CURRENCY));
    }
}
