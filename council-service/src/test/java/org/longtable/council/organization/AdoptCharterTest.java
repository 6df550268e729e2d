package org.longtable.council.organization;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.CharterAdopted;
import org.longtable.contract.organization.CouncilEvent.CouncilClosed;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.web.WebViolations;

class AdoptCharterTest {

    private final AggregateTestFixture<CouncilAggregate> fixture =
            Given.fixture(CouncilAggregate.class, AdoptCharter.class);

    @Test
    void adopts_the_first_charter_today_in_the_councils_zone() {
        fixture.given(Facts.nicu())
                .when(new AdoptCharter(Facts.NICU, " We meet monthly. ", null), Facts.tonight())
                .expectEvents(new CharterAdopted(Facts.NICU, 1, Words.plain("We meet monthly."), Facts.TODAY));
    }

    @Test
    void refuses_a_second_first_charter() {
        fixture.given(Facts.nicu(), new CharterAdopted(Facts.NICU, 1, Words.plain("We meet monthly."), Facts.TODAY))
                .when(new AdoptCharter(Facts.NICU, "We meet weekly.", null), Facts.tonight())
                .expectException(violates(AdoptCharter.CHARTER_ALREADY_ADOPTED));
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        fixture.given(Facts.nicu())
                .when(new AdoptCharter(Facts.NICU, "We meet.", Facts.TODAY.plusDays(1)), Facts.tonight())
                .expectException(violates(Council.ADOPTION_DATE_IN_FUTURE));
    }

    @Test
    void refuses_a_council_that_does_not_exist() {
        fixture.givenNoPriorActivity()
                .when(new AdoptCharter(Facts.NICU, "We meet.", null), Facts.tonight())
                .expectException(violates(WebViolations.NO_SUCH_COUNCIL));
    }

    @Test
    void refuses_a_closed_council() {
        fixture.given(Facts.nicu(), new CouncilClosed(Facts.NICU, Words.plain("Joined with another council.")))
                .when(new AdoptCharter(Facts.NICU, "We meet.", null), Facts.tonight())
                .expectException(violates(Council.COUNCIL_IS_CLOSED));
    }
}
