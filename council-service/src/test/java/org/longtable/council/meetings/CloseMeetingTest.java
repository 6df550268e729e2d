package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class CloseMeetingTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, CloseMeeting.class);

    @Test
    void lets_the_minutes_stand() {
        fixture.given(open())
                .when(minutes("We talked about food."), As.coordinator())
                .expectEvents(new MeetingClosed(MEETING, Words.plain("We talked about food.")));
    }

    @Test
    void closes_a_meeting_of_the_past_without_minutes() {
        fixture.given(open()).when(minutes(null), As.coordinator()).expectEvents(new MeetingClosed(MEETING, null));
    }

    @Test
    void does_nothing_when_they_stand() {
        fixture.given(closed())
                .when(minutes("We talked about food."), As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_other_minutes() {
        fixture.given(closed())
                .when(minutes("We did not."), As.coordinator())
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    @Test
    void refuses_before_it_has_begun() {
        fixture.given(announced())
                .when(minutes("…"), As.coordinator())
                .expectException(violates(Meeting.MEETING_NOT_OPEN_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_when_cancelled() {
        fixture.given(cancelled())
                .when(minutes("…"), As.coordinator())
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    private static CloseMeeting minutes(String text) {
        return new CloseMeeting(MEETING, text);
    }
}
