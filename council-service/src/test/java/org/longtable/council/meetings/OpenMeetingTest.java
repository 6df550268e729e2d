package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.planned;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.council.commandhandling.Given;

class OpenMeetingTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, OpenMeeting.class);

    @Test
    void begins() {
        fixture.given(announced()).when(BEGIN).expectEvents(new MeetingOpened(MEETING));
    }

    @Test
    void does_nothing_when_it_has_begun() {
        fixture.given(open()).when(BEGIN).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void refuses_before_anybody_was_invited() {
        fixture.given(planned())
                .when(BEGIN)
                .expectException(violates(Meeting.MEETING_NOT_PUBLISHED_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_when_cancelled() {
        fixture.given(cancelled())
                .when(BEGIN)
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(BEGIN)
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    private static final OpenMeeting BEGIN = new OpenMeeting(MEETING);
}
