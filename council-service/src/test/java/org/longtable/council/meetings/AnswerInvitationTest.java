package org.longtable.council.meetings;

import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.meetings.Meetings.MARISOL;
import static org.longtable.council.meetings.Meetings.MEETING;
import static org.longtable.council.meetings.Meetings.STRANGER;
import static org.longtable.council.meetings.Meetings.TOM;
import static org.longtable.council.meetings.Meetings.announced;
import static org.longtable.council.meetings.Meetings.cancelled;
import static org.longtable.council.meetings.Meetings.planned;
import static org.longtable.council.meetings.Meetings.with;

import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.Personal;
import org.longtable.contract.Role;
import org.longtable.contract.meetings.AccommodationKind;
import org.longtable.contract.meetings.InvitationAnswer;
import org.longtable.contract.meetings.MeetingEvent;
import org.longtable.contract.meetings.MeetingEvent.AccommodationProvided;
import org.longtable.contract.meetings.MeetingEvent.AccommodationRequested;
import org.longtable.contract.meetings.MeetingEvent.AccommodationWithdrawn;
import org.longtable.contract.meetings.MeetingEvent.InvitationAnswered;
import org.longtable.council.access.CannotActForSomeoneElse;
import org.longtable.council.commandhandling.As;
import org.longtable.council.commandhandling.Given;

class AnswerInvitationTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            Given.fixture(MeetingAggregate.class, AnswerInvitation.class);

    @Test
    void asks_for_everything_that_is_needed() {
        fixture.given(announced())
                .when(
                        says(InvitationAnswer.YES, "es", AccommodationKind.RIDE, AccommodationKind.INTERPRETER),
                        As.person(MARISOL, Role.ADVISOR))
                .expectEvents(
                        answered(InvitationAnswer.YES, "es", AccommodationKind.INTERPRETER, AccommodationKind.RIDE),
                        requested(AccommodationKind.INTERPRETER, "es"),
                        requested(AccommodationKind.RIDE, null));
    }

    @Test
    void does_nothing_when_the_answer_stays() {
        fixture.given(with(announced(), yesWithInterpreter()))
                .when(says(InvitationAnswer.YES, "es", AccommodationKind.INTERPRETER), As.person(MARISOL, Role.ADVISOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void asks_again_for_another_language() {
        fixture.given(with(announced(), yesWithInterpreter()))
                .when(says(InvitationAnswer.YES, "vi", AccommodationKind.INTERPRETER), As.person(MARISOL, Role.ADVISOR))
                .expectEvents(
                        answered(InvitationAnswer.YES, "vi", AccommodationKind.INTERPRETER),
                        requested(AccommodationKind.INTERPRETER, "vi"));
    }

    @Test
    void withdraws_what_is_not_needed_any_more() {
        fixture.given(with(announced(), yesWithInterpreter()))
                .when(says(InvitationAnswer.NO, null), As.person(MARISOL, Role.ADVISOR))
                .expectEvents(
                        answered(InvitationAnswer.NO, null),
                        new AccommodationWithdrawn(MEETING, MARISOL, AccommodationKind.INTERPRETER));
    }

    @Test
    void keeps_what_was_arranged_already() {
        fixture.given(with(
                        with(announced(), yesWithInterpreter()),
                        new AccommodationProvided(
                                MEETING, MARISOL, AccommodationKind.INTERPRETER, new Personal(MARISOL, "Ana comes"))))
                .when(says(InvitationAnswer.NO, null), As.person(MARISOL, Role.ADVISOR))
                .expectEvents(answered(InvitationAnswer.NO, null));
    }

    @Test
    void lets_the_coordinator_answer_for_somebody() {
        fixture.given(announced())
                .when(says(InvitationAnswer.MAYBE, null), As.coordinator())
                .expectEvents(answered(InvitationAnswer.MAYBE, null));
    }

    @Test
    void refuses_to_answer_for_somebody_else() {
        fixture.given(announced())
                .when(says(InvitationAnswer.YES, null), As.person(TOM, Role.STAFF_PARTNER))
                .expectException(violates(CannotActForSomeoneElse.CANNOT_ACT_FOR_SOMEONE_ELSE))
                .expectNoEvents();
    }

    @Test
    void refuses_an_interpreter_without_a_language() {
        fixture.given(announced())
                .when(says(InvitationAnswer.YES, null, AccommodationKind.INTERPRETER), As.person(MARISOL, Role.ADVISOR))
                .expectException(violates(MeetingViolations.INTERPRETER_LANGUAGE_MISSING))
                .expectNoEvents();
    }

    @Test
    void refuses_somebody_who_was_not_invited() {
        fixture.given(announced())
                .when(
                        new AnswerInvitation(MEETING, STRANGER, InvitationAnswer.YES, Set.of(), null, null),
                        As.coordinator())
                .expectException(violates(MeetingViolations.NOT_INVITED))
                .expectNoEvents();
    }

    @Test
    void refuses_before_the_meeting_was_announced() {
        fixture.given(planned())
                .when(says(InvitationAnswer.YES, null), As.person(MARISOL, Role.ADVISOR))
                .expectException(violates(Meeting.MEETING_NOT_PUBLISHED_YET))
                .expectNoEvents();
    }

    @Test
    void refuses_when_cancelled() {
        fixture.given(cancelled())
                .when(says(InvitationAnswer.YES, null), As.person(MARISOL, Role.ADVISOR))
                .expectException(violates(MeetingViolations.MEETING_IS_CANCELLED))
                .expectNoEvents();
    }

    private static AnswerInvitation says(InvitationAnswer answer, String language, AccommodationKind... needs) {
        return new AnswerInvitation(MEETING, MARISOL, answer, Set.of(needs), language, null);
    }

    private static InvitationAnswered answered(InvitationAnswer answer, String language, AccommodationKind... needs) {
        return new InvitationAnswered(MEETING, MARISOL, answer, List.of(needs), language, null);
    }

    private static AccommodationRequested requested(AccommodationKind need, String language) {
        return new AccommodationRequested(MEETING, MARISOL, need, language, null);
    }

    private static MeetingEvent[] yesWithInterpreter() {
        return new MeetingEvent[] {
            answered(InvitationAnswer.YES, "es", AccommodationKind.INTERPRETER),
            requested(AccommodationKind.INTERPRETER, "es")
        };
    }
}
