package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.ACTION;
import static org.longtable.council.meetings.Meetings.MARISOL;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.assigned;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.with;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.ActionAssigned;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Given;

class AssignActionTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, AssignAction.class);

    @Test
    void notes_what_somebody_takes_on() {
        fixture.given(open()).when(due("2026-03-31"), As.coordinator()).expectEvents(assigned());
    }

    @Test
    void may_be_due_today_in_the_meetings_zone() {
        fixture.given(open())
                .when(due("2026-03-05"), As.coordinator(Instant.parse("2026-03-06T05:59:00Z")))
                .expectEvents(new ActionAssigned(
                        MEETING, ACTION, Words.plain("Call the kitchen"), MARISOL, LocalDate.parse("2026-03-05")));
    }

    @Test
    void does_nothing_when_it_was_noted() {
        fixture.given(with(open(), assigned()))
                .when(due("2026-03-31"), As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_the_same_action_with_other_words() {
        fixture.given(with(open(), assigned()))
                .when(due("2026-03-30"), As.coordinator())
                .expectException(violates(AssignAction.ACTION_ALREADY_ASSIGNED))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03-03", "+999999999-12-31"})
    void refuses_a_day_more_than_five_years_ahead(String day) {
        fixture.given(open())
                .when(due(day), As.coordinator())
                .expectException(violates(DateOutOfRange.DATE_OUT_OF_RANGE))
                .expectNoEvents();
    }

    @Test
    void refuses_a_day_that_is_over() {
        fixture.given(open())
                .when(due("2026-03-05"), As.coordinator(Instant.parse("2026-03-06T06:00:00Z")))
                .expectException(violates(ActionDueDateInPast.ACTION_DUE_DATE_IN_PAST))
                .expectNoEvents();
    }

    @Test
    void refuses_before_it_has_begun() {
        fixture.given(announced())
                .when(due("2026-03-31"), As.coordinator())
                .expectException(violates(Meeting.MEETING_NOT_OPEN_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(due("2026-03-31"), As.coordinator())
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    private static AssignAction due(String day) {
        return new AssignAction(MEETING, ACTION, "Call the kitchen", MARISOL, LocalDate.parse(day));
    }
}
