package org.longtable.council.organization;

import static org.longtable.council.commandhandling.Violates.violates;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.organization.CouncilEvent.CharterAdopted;
import org.longtable.contract.organization.CouncilEvent.CharterAmended;
import org.longtable.council.commandhandling.Given;

class AmendCharterTest {

    private static final CharterAdopted FIRST = new CharterAdopted(Facts.NICU, 1, Words.plain("Monthly."), Facts.TODAY);

    private final AggregateTestFixture<CouncilAggregate> fixture =
            Given.fixture(CouncilAggregate.class, AmendCharter.class);

    @Test
    void makes_a_new_version() {
        fixture.given(Facts.nicu(), FIRST)
                .when(new AmendCharter(Facts.NICU, 1, "Weekly.", "More often.", Facts.TODAY), Facts.tonight())
                .expectEvents(new CharterAmended(
                        Facts.NICU, 2, Words.plain("Weekly."), Words.plain("More often."), Facts.TODAY));
    }

    @Test
    void refuses_a_change_that_builds_on_an_older_version() {
        fixture.given(
                        Facts.nicu(),
                        FIRST,
                        new CharterAmended(Facts.NICU, 2, Words.plain("Weekly."), Words.plain("More."), Facts.TODAY))
                .when(new AmendCharter(Facts.NICU, 1, "Daily.", "More often.", null), Facts.tonight())
                .expectException(violates(AmendCharter.CHARTER_VERSION_CONFLICT));
    }

    @Test
    void refuses_a_change_before_there_is_a_charter() {
        fixture.given(Facts.nicu())
                .when(new AmendCharter(Facts.NICU, 1, "Daily.", "More often.", null), Facts.tonight())
                .expectException(violates(AmendCharter.NO_CHARTER_YET));
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        fixture.given(Facts.nicu(), FIRST)
                .when(new AmendCharter(Facts.NICU, 1, "Daily.", "More.", Facts.TODAY.plusDays(1)), Facts.tonight())
                .expectException(violates(Council.ADOPTION_DATE_IN_FUTURE));
    }
}
