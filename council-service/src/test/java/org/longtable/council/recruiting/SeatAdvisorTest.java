package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.AdvisorId;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class SeatAdvisorTest {

    private final AggregateTestFixture<RosterAggregate> fixture =
            Given.fixture(RosterAggregate.class, SeatAdvisor.class, Facts.nicu());

    @Test
    void seats_a_prospect_today_for_the_councils_usual_term() {
        fixture.given(Rosters.nominated())
                .when(seat(null, null), Facts.tonight())
                .expectEvents(Rosters.joined(Facts.TODAY));
    }

    @Test
    void seats_somebody_of_a_spreadsheet_as_of_a_day_in_the_past() {
        fixture.given(Rosters.nominated())
                .when(seat(Rosters.LAST_YEAR, null), Facts.tonight())
                .expectEvents(Rosters.joined(Rosters.LAST_YEAR));
    }

    @Test
    void decides_nothing_when_they_sit_since_that_day_already() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(seat(Rosters.LAST_YEAR, null), Facts.tonight())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_first_day_before_councils_kept_records_and_a_term_of_more_than_ten_years() {
        fixture.given(Rosters.nominated())
                .when(seat(LocalDate.of(1949, 12, 31), null), Facts.tonight())
                .expectException(violates(DateOutOfRange.DATE_OUT_OF_RANGE));
        fixture.given(Rosters.nominated())
                .when(seat(Facts.TODAY, Facts.TODAY.plusYears(10).plusDays(1)), Facts.tonight())
                .expectException(violates(DateOutOfRange.DATE_OUT_OF_RANGE));
        fixture.given(Rosters.nominated())
                .when(seat(LocalDate.MIN, LocalDate.MAX), Facts.tonight())
                .expectException(violates(DateOutOfRange.DATE_OUT_OF_RANGE));
    }

    @Test
    void refuses_another_day_for_somebody_who_sits() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(seat(Facts.TODAY, null), Facts.tonight())
                .expectException(violates(SeatAdvisor.ALREADY_SEATED));
    }

    @Test
    void refuses_to_seat_more_than_are_wanted() {
        AdvisorId other = new AdvisorId("advisor-other");
        councilWithOneFamilySeat()
                .given(
                        Rosters.nominated(other, Facts.RUTH),
                        Rosters.joined(other, Facts.RUTH, Rosters.LAST_YEAR),
                        Rosters.nominated())
                .when(seat(null, null), Facts.tonight())
                .expectException(violates(Roster.NO_FREE_SEAT));
    }

    @Test
    void seats_somebody_where_another_has_left() {
        AdvisorId next = new AdvisorId("advisor-next");
        councilWithOneFamilySeat()
                .given(
                        Rosters.nominated(),
                        Rosters.joined(Rosters.LAST_YEAR),
                        Rosters.left(Rosters.LAST_YEAR.plusDays(9)),
                        Rosters.nominated(next, Facts.RUTH))
                .when(new SeatAdvisor(Facts.NICU, next, null, null), Facts.tonight())
                .expectEvents(Rosters.joined(next, Facts.RUTH, Facts.TODAY));
    }

    @Test
    void refuses_somebody_who_declined() {
        fixture.given(Rosters.nominated(), Rosters.declined())
                .when(seat(null, null), Facts.tonight())
                .expectException(violates(Roster.NOT_APROSPECT));
    }

    @Test
    void refuses_a_day_that_is_still_to_come_in_the_councils_zone() {
        fixture.given(Rosters.nominated())
                .when(seat(Facts.TODAY.plusDays(1), null), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATE_IN_FUTURE));
    }

    @Test
    void refuses_a_term_that_ends_before_it_begins() {
        fixture.given(Rosters.nominated())
                .when(seat(Facts.TODAY, Rosters.LAST_YEAR), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATES_OUT_OF_ORDER));
    }

    @Test
    void refuses_somebody_whom_the_council_does_not_know() {
        fixture.givenNoPriorActivity()
                .when(seat(null, null), Facts.tonight())
                .expectException(violates(Roster.NO_SUCH_ADVISOR));
    }

    private static AggregateTestFixture<RosterAggregate> councilWithOneFamilySeat() {
        return Given.fixture(RosterAggregate.class, SeatAdvisor.class, Facts.nicu(), Rosters.oneFamilySeat());
    }

    private static SeatAdvisor seat(LocalDate joinedOn, LocalDate termEndsOn) {
        return new SeatAdvisor(Facts.NICU, Rosters.ANAS_WAY, joinedOn, termEndsOn);
    }
}
