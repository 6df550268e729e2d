package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MARISOL;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.with;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.Words;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.MeetingClosed;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.council.commandhandling.Given;

class ProvideAccommodationTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, ProvideAccommodation.class);

    @Test
    void says_what_was_arranged() {
        fixture.given(with(announced(), requested())).when(RIDE).expectEvents(provided());
    }

    @Test
    void may_be_noted_after_the_meeting() {
        fixture.given(with(
                        announced(),
                        requested(),
                        new MeetingOpened(MEETING),
                        new MeetingClosed(MEETING, Words.plain("…"))))
                .when(RIDE)
                .expectEvents(provided());
    }

    @Test
    void does_nothing_when_it_was_said() {
        fixture.given(with(announced(), requested(), provided()))
                .when(RIDE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_what_nobody_asked_for() {
        fixture.given(announced())
                .when(RIDE)
                .expectException(violates(ProvideAccommodation.ACCOMMODATION_NOT_REQUESTED))
                .expectNoEvents();
    }

    @Test
    void refuses_when_cancelled() {
        fixture.given(cancelled())
                .when(RIDE)
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    @Test
    void refuses_without_a_meeting() {
        fixture.givenNoPriorActivity()
                .when(RIDE)
                .expectException(violates(Meeting.NO_SUCH_MEETING))
                .expectNoEvents();
    }

    private static final ProvideAccommodation RIDE =
            new ProvideAccommodation(MEETING, MARISOL, AccommodationKind.RIDE, new Personal(MARISOL, "Taxi at five"));

    private static AccommodationRequested requested() {
        return new AccommodationRequested(MEETING, MARISOL, AccommodationKind.RIDE, null, null);
    }

    private static AccommodationProvided provided() {
        return new AccommodationProvided(
                MEETING, MARISOL, AccommodationKind.RIDE, new Personal(MARISOL, "Taxi at five"));
    }
}
