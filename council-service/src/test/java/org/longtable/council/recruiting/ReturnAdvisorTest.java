package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.AdvisorId;
import org.longtable.contract.recruiting.RosterEvent.AdvisorReturned;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class ReturnAdvisorTest {

    private static final AdvisorReturned RETURNED = new AdvisorReturned(
            Rosters.ROSTER, Rosters.ANAS_WAY, Rosters.ANA, SeatKind.FAMILY, Facts.TODAY, LocalDate.parse("2027-11-19"));

    private final AggregateTestFixture<RosterAggregate> fixture =
            Given.fixture(RosterAggregate.class, ReinstateAdvisor.class, Facts.nicu());

    @Test
    void seats_somebody_again_who_had_lapsed_or_left() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR), Rosters.lapsed(Rosters.LAST_YEAR))
                .when(comeBack(null), Facts.tonight())
                .expectEvents(RETURNED);
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR), Rosters.left(Facts.TODAY))
                .when(comeBack(null), Facts.tonight())
                .expectEvents(RETURNED);
    }

    @Test
    void decides_nothing_when_they_sit() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(comeBack(null), Facts.tonight())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_who_never_sat() {
        fixture.given(Rosters.nominated())
                .when(comeBack(null), Facts.tonight())
                .expectException(violates(ReinstateAdvisor.NOT_AFORMER_ADVISOR));
    }

    @Test
    void refuses_somebody_who_is_considered_anew() {
        AdvisorId anew = new AdvisorId("advisor-ana-2");
        fixture.given(
                        Rosters.nominated(),
                        Rosters.joined(Rosters.LAST_YEAR),
                        Rosters.left(Facts.TODAY),
                        Rosters.nominated(anew, Rosters.ANA))
                .when(comeBack(null), Facts.tonight())
                .expectException(violates(RecruitingViolations.ALREADY_NOMINATED));
    }

    @Test
    void refuses_when_the_seat_was_filled_meanwhile() {
        AdvisorId other = new AdvisorId("advisor-other");
        Given.fixture(RosterAggregate.class, ReinstateAdvisor.class, Facts.nicu(), Rosters.oneFamilySeat())
                .given(
                        Rosters.nominated(),
                        Rosters.joined(Rosters.LAST_YEAR),
                        Rosters.lapsed(Rosters.LAST_YEAR),
                        Rosters.nominated(other, Facts.RUTH),
                        Rosters.joined(other, Facts.RUTH, Facts.TODAY))
                .when(comeBack(null), Facts.tonight())
                .expectException(violates(Roster.NO_FREE_SEAT));
    }

    @Test
    void refuses_a_day_before_they_went() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR), Rosters.left(Facts.TODAY))
                .when(comeBack(Facts.TODAY.minusDays(1)), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATES_OUT_OF_ORDER));
    }

    private static ReinstateAdvisor comeBack(LocalDate on) {
        return new ReinstateAdvisor(Facts.NICU, Rosters.ANAS_WAY, on, null);
    }
}
