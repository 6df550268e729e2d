package org.longtable.council.recruiting;

import static org.longtable.council.commandhandling.Violates.violates;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.recruiting.RosterEvent.AdvisorSteppedDown;
import org.longtable.contract.recruiting.SeatKind;
import org.longtable.council.commandhandling.Given;
import org.longtable.council.organization.Facts;

class StepDownTest {

    private static final LocalDate TERM_END = Rosters.joined(Rosters.LAST_YEAR).termEndsOn();

    private final AggregateTestFixture<RosterAggregate> fixture =
            Given.fixture(RosterAggregate.class, StepDown.class, Facts.nicu());

    @Test
    void notes_day_and_reason_and_that_the_term_was_not_served() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(leave(null, null, "We moved away."), Facts.tonight())
                .expectEvents(new AdvisorSteppedDown(
                        Rosters.ROSTER,
                        Rosters.ANAS_WAY,
                        Rosters.ANA,
                        SeatKind.FAMILY,
                        Facts.TODAY,
                        false,
                        new Personal(Rosters.ANA, "We moved away.")));
    }

    @Test
    void tells_from_the_last_day_that_the_term_was_served() {
        LocalDate before = Facts.TODAY.minusMonths(24);
        fixture.given(Rosters.nominated(), Rosters.joined(before))
                .when(leave(Facts.TODAY.minusDays(1), null, null), Facts.tonight())
                .expectEvents(left(Facts.TODAY.minusDays(1), true));
        fixture.given(Rosters.nominated(), Rosters.joined(before))
                .when(leave(Facts.TODAY.minusDays(2), null, null), Facts.tonight())
                .expectEvents(left(Facts.TODAY.minusDays(2), false));
    }

    @Test
    void believes_what_is_said_about_the_term() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(leave(Facts.TODAY, true, " "), Facts.tonight())
                .expectEvents(left(Facts.TODAY, true));
    }

    @Test
    void decides_nothing_when_they_left_that_day_already() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR), Rosters.left(Facts.TODAY))
                .when(leave(Facts.TODAY, null, null), Facts.tonight())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_another_day_for_somebody_who_left() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR), Rosters.left(Facts.TODAY))
                .when(leave(Facts.TODAY.minusDays(1), null, null), Facts.tonight())
                .expectException(violates(StepDown.ALREADY_LEFT));
    }

    @Test
    void refuses_somebody_who_has_no_seat() {
        fixture.given(Rosters.nominated())
                .when(leave(null, null, null), Facts.tonight())
                .expectException(violates(Roster.NOT_SEATED));
    }

    @Test
    void refuses_a_day_before_joining_or_still_to_come() {
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(leave(Rosters.LAST_YEAR.minusDays(1), null, null), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATES_OUT_OF_ORDER));
        fixture.given(Rosters.nominated(), Rosters.joined(Rosters.LAST_YEAR))
                .when(leave(TERM_END, null, null), Facts.tonight())
                .expectException(violates(CouncilSeatRules.DATE_IN_FUTURE));
    }

    private static AdvisorSteppedDown left(LocalDate on, boolean completed) {
        return new AdvisorSteppedDown(
                Rosters.ROSTER, Rosters.ANAS_WAY, Rosters.ANA, SeatKind.FAMILY, on, completed, null);
    }

    private static StepDown leave(LocalDate on, Boolean completed, String reason) {
        return new StepDown(Facts.NICU, Rosters.ANAS_WAY, on, completed, reason);
    }
}
