package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class LapseAdvisorTest {

    private final AggregateTestFixture<RosterAggregate> fixture =
            Given.fixture(RosterAggregate.class, MarkAdvisorLapsed.class, Facts.nicu());

    @Test
    void frees_the_seat_as_of_the_day_they_were_last_seen() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(lapse(Rosters.LAST_YEAR.plusMonths(3)), Facts.tonight())
                .expectEvents(Rosters.lapsed(Rosters.LAST_YEAR.plusMonths(3)));
    }

    @Test
    void decides_nothing_when_they_lapsed_already() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR), Rosters.lapsed(Facts.TODAY))
                .when(lapse(null), Facts.tonight())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_who_has_no_seat() {
        fixture.given(Rosters.nominated())
                .when(lapse(null), Facts.tonight())
                .expectException(violates(Roster.NOT_SEATED));
    }

    @Test
    void refuses_a_day_before_joining() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(lapse(Rosters.LAST_YEAR.minusDays(1)), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATES_OUT_OF_ORDER));
    }

    private static MarkAdvisorLapsed lapse(LocalDate lastSeen) {
        return new MarkAdvisorLapsed(Facts.NICU, Rosters.ANAS_WAY, lastSeen);
    }
}
