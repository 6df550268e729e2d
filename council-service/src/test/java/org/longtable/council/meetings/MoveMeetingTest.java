package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.START;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.closed;
import static org.longtable.council.meetings.Meetings.open;
import static org.longtable.council.meetings.Meetings.with;

import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class MoveMeetingTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, RescheduleMeeting.class);

    @Test
    void moves_it_from_the_evening_to_a_morning() {
        fixture.given(announced()).when(LATER, As.coordinator()).expectEvents(moved());
    }

    @Test
    void moves_it_on_from_where_it_stands() {
        fixture.given(with(announced(), moved()))
                .when(new RescheduleMeeting(MEETING, START, "room free"), As.coordinator())
                .expectEvents(new MeetingMoved(MEETING, MORNING, START, true, Words.plain("room free")));
    }

    @Test
    void does_nothing_when_it_stands_there() {
        fixture.given(with(announced(), moved()))
                .when(LATER, As.coordinator())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_start_in_the_past() {
        fixture.given(announced())
                .when(LATER, As.coordinator(MORNING))
                .expectException(violates(MeetingStartInPast.MEETING_START_IN_PAST))
                .expectNoEvents();
    }

    @Test
    void refuses_when_it_has_begun() {
        fixture.given(open())
                .when(LATER, As.coordinator())
                .expectException(violates(Meeting.MEETING_ALREADY_OPEN))
                .expectNoEvents();
    }

    @Test
    void refuses_when_the_minutes_stand() {
        fixture.given(closed())
                .when(LATER, As.coordinator())
                .expectException(violates(Meeting.MINUTES_ALREADY_CLOSED))
                .expectNoEvents();
    }

    @Test
    void refuses_when_cancelled() {
        fixture.given(cancelled())
                .when(LATER, As.coordinator())
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    private static final Instant MORNING = Instant.parse("2026-03-09T15:00:00Z");
    private static final RescheduleMeeting LATER = new RescheduleMeeting(MEETING, MORNING, "room taken");

    private static MeetingMoved moved() {
        return new MeetingMoved(MEETING, START, MORNING, false, Words.plain("room taken"));
    }
}
