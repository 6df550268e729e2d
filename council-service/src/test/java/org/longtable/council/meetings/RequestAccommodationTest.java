package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MARISOL;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.STRANGER;
import static org.longtable.council.meetings.Meetings.TOM;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.planned;
import static org.longtable.council.meetings.Meetings.with;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class RequestAccommodationTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, RequestAccommodation.class);

    @Test
    void asks_for_food() {
        fixture.given(announced())
                .when(of(MARISOL, AccommodationKind.FOOD, null), As.person(MARISOL, Role.ADVISOR))
                .expectEvents(food());
    }

    @Test
    void does_nothing_when_it_was_asked_for() {
        fixture.given(with(announced(), food()))
                .when(of(MARISOL, AccommodationKind.FOOD, null), As.person(MARISOL, Role.ADVISOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_to_ask_for_somebody_else() {
        fixture.given(announced())
                .when(of(MARISOL, AccommodationKind.FOOD, null), As.person(TOM, Role.STAFF_PARTNER))
                .expectException(violates(CannotActForSomeoneElse.CANNOT_ACT_FOR_SOMEONE_ELSE))
                .expectNoEvents();
    }

    @Test
    void refuses_an_interpreter_without_a_language() {
        fixture.given(announced())
                .when(of(MARISOL, AccommodationKind.INTERPRETER, null), As.person(MARISOL, Role.ADVISOR))
                .expectException(violates(MeetingViolations.INTERPRETER_LANGUAGE_MISSING))
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_who_was_not_invited() {
        fixture.given(announced())
                .when(of(STRANGER, AccommodationKind.FOOD, null), As.coordinator())
                .expectException(violates(MeetingViolations.NOT_INVITED))
                .expectNoEvents();
    }

    @Test
    void refuses_before_the_meeting_was_announced() {
        fixture.given(planned())
                .when(of(MARISOL, AccommodationKind.FOOD, null), As.person(MARISOL, Role.ADVISOR))
                .expectException(violates(Meeting.MEETING_NOT_PUBLISHED_YET))
                .expectNoEvents();
    }

    private static final Personal PEANUTS = new Personal(MARISOL, "No peanuts");

    private static RequestAccommodation of(PersonId person, AccommodationKind need, String language) {
        return new RequestAccommodation(MEETING, person, need, language, PEANUTS);
    }

    private static AccommodationRequested food() {
        return new AccommodationRequested(MEETING, MARISOL, AccommodationKind.FOOD, null, PEANUTS);
    }
}
