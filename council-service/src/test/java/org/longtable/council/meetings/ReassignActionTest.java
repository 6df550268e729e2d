package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.ACTION;
import static org.longtable.council.meetings.Meetings.MARISOL;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.TOM;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.with;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.meetings.MeetingEvent.ActionCompleted;
import org.longtable.contract.meetings.MeetingEvent.ActionReassigned;
import org.longtable.council.commandhandling.Given;

class ReassignActionTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, ReassignAction.class);

    @Test
    void hands_it_to_somebody_else() {
        fixture.given(closed()).when(TO_TOM).expectEvents(new ActionReassigned(MEETING, ACTION, MARISOL, TOM));
    }

    @Test
    void does_nothing_when_they_have_it() {
        fixture.given(with(closed(), new ActionReassigned(MEETING, ACTION, MARISOL, TOM)))
                .when(TO_TOM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_is_done() {
        fixture.given(with(closed(), new ActionCompleted(MEETING, ACTION)))
                .when(TO_TOM)
                .expectException(violates(MeetingProceedings.ACTION_ALREADY_COMPLETED))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_action() {
        fixture.given(open())
                .when(TO_TOM)
                .expectException(violates(MeetingProceedings.NO_SUCH_ACTION_ITEM))
                .expectNoEvents();
    }

    private static final ReassignAction TO_TOM = new ReassignAction(MEETING, ACTION, TOM);
}
