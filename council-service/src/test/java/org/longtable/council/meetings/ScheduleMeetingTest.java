package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.START;
import static org.longtable.council.meetings.Meetings.familyIdeas;
import static org.longtable.council.meetings.Meetings.planned;
import static org.longtable.council.meetings.Meetings.scheduled;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.meetings.AgendaItemKind;
import org.longtable.contract.meetings.MeetingEvent.AgendaItemAdded;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.DateOutOfRange;
import org.longtable.council.commandhandling.Given;

class ScheduleMeetingTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, ScheduleMeeting.class);

    @Test
    void puts_the_meeting_on_the_calendar_with_the_item_for_family_ideas() {
        fixture.givenNoPriorActivity().when(march(), As.coordinator()).expectEvents(scheduled(), familyIdeas());
    }

    @Test
    void does_not_call_half_past_four_an_evening() {
        fixture.givenNoPriorActivity()
                .when(at(START.minusSeconds(5400), "America/Chicago", 10), As.coordinator())
                .expectEvents(
                        new MeetingScheduled(
                                MEETING,
                                "March meeting",
                                START.minusSeconds(5400),
                                "America/Chicago",
                                10,
                                MeetingMode.HYBRID,
                                "Room 4",
                                null,
                                null,
                                List.of("en", "es"),
                                false),
                        new AgendaItemAdded(
                                MEETING, AgendaItemId.FAMILY_IDEAS, null, 10, null, AgendaItemKind.FAMILY_IDEAS, null));
    }

    @Test
    void takes_a_meeting_of_the_past_from_an_import_that_took_effect_before_it() {
        fixture.givenNoPriorActivity()
                .when(march(), As.coordinator(START.minusSeconds(1)))
                .expectEvents(scheduled(), familyIdeas());
    }

    @Test
    void does_nothing_when_it_stands_there_already() {
        fixture.given(planned())
                .when(march(), As.coordinator(START.plusSeconds(1)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_the_same_meeting_with_other_words() {
        fixture.given(planned())
                .when(at(START, "America/Chicago", 60), As.coordinator())
                .expectException(violates(ScheduleMeeting.MEETING_ALREADY_SCHEDULED))
                .expectNoEvents();
    }

    @Test
    void refuses_a_start_in_the_past() {
        fixture.givenNoPriorActivity()
                .when(march(), As.coordinator(START))
                .expectException(violates(MeetingStartInPast.MEETING_START_IN_PAST))
                .expectNoEvents();
    }

    @Test
    void refuses_an_unknown_zone() {
        fixture.givenNoPriorActivity()
                .when(at(START, "Chicago", 90), As.coordinator())
                .expectException(violates(ScheduleMeeting.UNKNOWN_MEETING_TIME_ZONE))
                .expectNoEvents();
    }

    @Test
    void refuses_a_length_that_cannot_be() {
        fixture.givenNoPriorActivity()
                .when(at(START, "America/Chicago", 1441), As.coordinator())
                .expectException(violates(DurationOutOfRange.DURATION_OUT_OF_RANGE))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-03-05T00:00:00Z", "+292278994-08-17T07:12:55Z", "+1000000000-12-31T23:59:59Z"})
    void refuses_a_start_more_than_five_years_ahead(String start) {
        fixture.givenNoPriorActivity()
                .when(at(Instant.parse(start), "America/Chicago", 90), As.coordinator())
                .expectException(violates(DateOutOfRange.DATE_OUT_OF_RANGE))
                .expectNoEvents();
    }

    @Test
    void takes_a_start_five_years_ahead() {
        fixture.givenNoPriorActivity()
                .when(at(Instant.parse("2031-03-02T23:00:00Z"), "America/Chicago", 90), As.coordinator())
                .expectSuccessfulHandlerExecution();
    }

    private static ScheduleMeeting at(Instant start, String zone, int minutes) {
        return new ScheduleMeeting(
                MEETING,
                "March meeting",
                start,
                zone,
                minutes,
                MeetingMode.HYBRID,
                "Room 4",
                null,
                null,
                List.of("en", "es"));
    }

    private static ScheduleMeeting march() {
        return at(START, "America/Chicago", 90);
    }
}
