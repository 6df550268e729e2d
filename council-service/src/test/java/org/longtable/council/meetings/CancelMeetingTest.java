package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.planned;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class CancelMeetingTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, CancelMeeting.class);

    @Test
    void says_that_it_will_not_take_place() {
        fixture.given(planned())
                .when(SNOW, As.coordinator())
                .expectEvents(new MeetingCancelled(MEETING, Words.plain("snow")));
    }

    @Test
    void does_nothing_when_cancelled() {
        fixture.given(cancelled())
                .when(SNOW, As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_when_it_has_begun() {
        fixture.given(open())
                .when(SNOW, As.coordinator())
                .expectException(violates(Meeting.MEETING_ALREADY_OPEN))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(SNOW, As.coordinator())
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    @Test
    void refuses_without_a_meeting() {
        fixture.givenNoPriorActivity()
                .when(SNOW, As.coordinator())
                .expectException(violates(Meeting.NO_SUCH_MEETING))
                .expectNoEvents();
    }

    private static final CancelMeeting SNOW = new CancelMeeting(MEETING, "snow");
}
