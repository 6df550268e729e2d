package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.with;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.MinutesCorrected;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class CorrectMinutesTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, CorrectMinutes.class);

    @Test
    void puts_it_right_beside_the_original() {
        fixture.given(closed()).when(FIX, As.coordinator()).expectEvents(corrected());
    }

    @Test
    void does_nothing_when_it_was_put_right() {
        fixture.given(with(closed(), corrected()))
                .when(FIX, As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_while_the_meeting_goes_on() {
        fixture.given(open())
                .when(FIX, As.coordinator())
                .expectException(violates(CorrectMinutes.MINUTES_NOT_CLOSED_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_when_cancelled() {
        fixture.given(cancelled())
                .when(FIX, As.coordinator())
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    @Test
    void refuses_without_a_meeting() {
        fixture.givenNoPriorActivity()
                .when(FIX, As.coordinator())
                .expectException(violates(Meeting.NO_SUCH_MEETING))
                .expectNoEvents();
    }

    private static final CorrectMinutes FIX = new CorrectMinutes(MEETING, "Tom was there too.", "Tom was left out");

    private static MinutesCorrected corrected() {
        return new MinutesCorrected(MEETING, Words.plain("Tom was there too."), Words.plain("Tom was left out"));
    }
}
