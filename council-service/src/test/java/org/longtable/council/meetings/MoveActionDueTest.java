package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.ACTION;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.with;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionDueMoved;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class MoveActionDueTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, ChangeActionDueDate.class);

    @Test
    void moves_the_day() {
        fixture.given(closed()).when(to("2026-04-15"), As.coordinator()).expectEvents(moved());
    }

    @Test
    void does_nothing_when_it_is_due_then() {
        fixture.given(with(closed(), moved()))
                .when(to("2026-04-15"), As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_day_that_is_over() {
        fixture.given(closed())
                .when(to("2026-03-01"), As.coordinator())
                .expectException(violates(ActionDueDateInPast.ACTION_DUE_DATE_IN_PAST))
                .expectNoEvents();
    }

    @Test
    void refuses_what_is_done() {
        fixture.given(with(closed(), new ActionCompleted(MEETING, ACTION)))
                .when(to("2026-04-15"), As.coordinator())
                .expectException(violates(MeetingProceedings.ACTION_ALREADY_COMPLETED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_action() {
        fixture.given(open())
                .when(to("2026-04-15"), As.coordinator())
                .expectException(violates(MeetingProceedings.NO_SUCH_ACTION_ITEM))
                .expectNoEvents();
    }

    private static ChangeActionDueDate to(String day) {
        return new ChangeActionDueDate(MEETING, ACTION, LocalDate.parse(day), "kitchen on holiday");
    }

    private static ActionDueMoved moved() {
        return new ActionDueMoved(
                MEETING,
                ACTION,
                LocalDate.parse("2026-03-31"),
                LocalDate.parse("2026-04-15"),
                Words.plain("kitchen on holiday"));
    }
}
