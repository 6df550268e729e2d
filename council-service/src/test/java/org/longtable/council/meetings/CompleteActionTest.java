package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.ACTION;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.STRANGER;
import static org.longtable.council.meetings.Meetings.assigned;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.with;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Role;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class CompleteActionTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, CompleteAction.class);

    @Test
    void says_that_it_is_done_after_the_meeting() {
        fixture.given(closed()).when(DONE, As.coordinator()).expectEvents(new ActionCompleted(MEETING, ACTION));
    }

    @Test
    void does_nothing_when_it_is_done() {
        fixture.given(with(closed(), new ActionCompleted(MEETING, ACTION)))
                .when(DONE, As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void is_for_its_owner_or_whoever_runs_the_council() {
        fixture.given(with(open(), assigned()))
                .when(DONE, As.person(assigned().owner(), Role.ADVISOR))
                .expectEvents(new ActionCompleted(MEETING, ACTION));
        fixture.given(with(open(), assigned()))
                .when(DONE, As.person(STRANGER, Role.ADVISOR))
                .expectException(violates(CannotActForSomeoneElse.CANNOT_ACT_FOR_SOMEONE_ELSE))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_action() {
        fixture.given(open())
                .when(DONE, As.coordinator())
                .expectException(violates(MeetingProceedings.NO_SUCH_ACTION_ITEM))
                .expectNoEvents();
    }

    @Test
    void refuses_without_a_meeting() {
        fixture.givenNoPriorActivity()
                .when(DONE, As.coordinator())
                .expectException(violates(Meeting.NO_SUCH_MEETING))
                .expectNoEvents();
    }

    private static final CompleteAction DONE = new CompleteAction(MEETING, ACTION);
}
