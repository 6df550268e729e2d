package org.longtable.council.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.longtable.council.commandhandling.Violates.violates;
import static org.longtable.council.ideas.IdeaFixture.ACT;
import static org.longtable.council.ideas.IdeaFixture.DANA;
import static org.longtable.council.ideas.IdeaFixture.MARISOL;
import static org.longtable.council.ideas.IdeaFixture.NOVEMBER;
import static org.longtable.council.ideas.IdeaFixture.NOW;
import static org.longtable.council.ideas.IdeaFixture.marisol;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.Words;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;
import org.longtable.contract.meetings.MeetingEvent.MeetingCancelled;
import org.longtable.contract.meetings.MeetingEvent.MeetingMoved;
import org.longtable.contract.meetings.MeetingEvent.MeetingOpened;
import org.longtable.contract.meetings.MeetingEvent.MeetingScheduled;
import org.longtable.contract.meetings.MeetingMode;
import org.longtable.council.commandhandling.Given;

class GiveFeedbackTest {

    private static final MeetingScheduled SCHEDULED = new MeetingScheduled(
            NOVEMBER,
            "November meeting",
            NOW,
            "America/Chicago",
            90,
            MeetingMode.values()[0],
            null,
            null,
            null,
            List.of("en"),
            true);
    private static final FeedbackScores SCORES = new FeedbackScores(5, 4, 5);
    private static final GiveFeedback BY_MARISOL = GiveFeedback.named(MARISOL, NOVEMBER, SCORES, marisol("Good food"));
    private static final FeedbackId OTHER = new FeedbackId("feedback-2");

    private final AggregateTestFixture<FeedbackAggregate> fixture =
            Given.fixture(FeedbackAggregate.class, GiveFeedback.class, SCHEDULED);

    @Test
    void records_the_three_answers_and_the_open_one() {
        fixture.givenNoPriorActivity().when(BY_MARISOL, ACT.toMap()).expectEvents(given(BY_MARISOL, NOW));
    }

    @Test
    void records_nobody_when_nobody_may_be_named() {
        GiveFeedback unnamed = GiveFeedback.anonymous(OTHER, NOVEMBER, SCORES, null);
        fixture.givenNoPriorActivity()
                .when(unnamed, ACT.toMap())
                .expectEvents(new FeedbackGiven(OTHER, NOVEMBER, "November meeting", NOW, null, 5, 4, 5, null));
    }

    @Test
    void records_it_once() {
        fixture.given(given(BY_MARISOL, NOW))
                .when(BY_MARISOL, ACT.toMap())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void records_it_once_although_the_meetings_time_was_put_right_since() {
        fixture.given(given(BY_MARISOL, NOW.minusSeconds(60)))
                .when(BY_MARISOL, ACT.toMap())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_second_answer_of_the_same_person() {
        fixture.given(given(BY_MARISOL, NOW))
                .when(GiveFeedback.named(MARISOL, NOVEMBER, new FeedbackScores(1, 1, 1), null), ACT.toMap())
                .expectException(violates(GiveFeedback.FEEDBACK_ALREADY_GIVEN))
                .expectNoEvents();
    }

    @Test
    void takes_each_persons_own_answer() {
        assertThat(GiveFeedback.named(DANA, NOVEMBER, SCORES, null).feedback()).isNotEqualTo(BY_MARISOL.feedback());
        assertThat(GiveFeedback.named(MARISOL, new MeetingId("december"), SCORES, null)
                        .feedback())
                .isNotEqualTo(BY_MARISOL.feedback());
    }

    @Test
    void refuses_a_named_answer_under_an_identifier_of_its_own() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GiveFeedback(OTHER, NOVEMBER, MARISOL, SCORES, null));
    }

    @Test
    void refuses_a_score_off_the_scale() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedbackScores(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedbackScores(1, 6, 1));
    }

    @Test
    void refuses_before_the_meeting_began() {
        MeetingMoved moved = new MeetingMoved(NOVEMBER, NOW, NOW.plusSeconds(60), true, Words.plain("snow"));
        Given.fixture(FeedbackAggregate.class, GiveFeedback.class, SCHEDULED, moved)
                .givenNoPriorActivity()
                .when(BY_MARISOL, ACT.toMap())
                .expectException(violates(GiveFeedback.MEETING_NOT_STARTED))
                .expectNoEvents();
    }

    @Test
    void takes_it_when_the_meeting_was_opened_early() {
        Instant later = NOW.plusSeconds(60);
        MeetingMoved moved = new MeetingMoved(NOVEMBER, NOW, later, true, Words.plain("snow"));
        Given.fixture(FeedbackAggregate.class, GiveFeedback.class, SCHEDULED, moved, new MeetingOpened(NOVEMBER))
                .givenNoPriorActivity()
                .when(BY_MARISOL, ACT.toMap())
                .expectEvents(given(BY_MARISOL, later));
    }

    @Test
    void refuses_a_meeting_that_was_cancelled() {
        Given.fixture(
                        FeedbackAggregate.class,
                        GiveFeedback.class,
                        SCHEDULED,
                        new MeetingCancelled(NOVEMBER, Words.plain("snow")))
                .givenNoPriorActivity()
                .when(BY_MARISOL, ACT.toMap())
                .expectException(violates(MeetingSnapshot.MEETING_NOT_AVAILABLE))
                .expectNoEvents();
    }

    private static FeedbackGiven given(GiveFeedback command, Instant start) {
        return new FeedbackGiven(
                command.feedback(), NOVEMBER, "November meeting", start, MARISOL, 5, 4, 5, marisol("Good food"));
    }
}
