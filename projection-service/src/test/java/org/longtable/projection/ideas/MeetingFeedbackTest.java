package org.longtable.projection.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.projection.ideas.Ideas.COUNCIL;
import static org.longtable.projection.ideas.Ideas.MONDAY;
import static org.longtable.projection.ideas.Ideas.day;
import static org.longtable.projection.ideas.Ideas.words;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.admission.CurrentUser;
import org.longtable.contract.CouncilId;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Role;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;
import org.longtable.projection.ideas.MeetingFeedbackView.CouncilFeedback;
import org.longtable.projection.ideas.MeetingFeedbackView.FeedbackSummary;
import org.longtable.projection.projectionframework.ViewBench;

class MeetingFeedbackTest {

    private static final MeetingId NOVEMBER = new MeetingId("november");
    private static final MeetingId DECEMBER = new MeetingId("december");

    private static final CurrentUser COORDINATOR = new CurrentUser(new PersonId("elena"), Role.COORDINATOR);
    private static final CurrentUser LEADER = new CurrentUser(new PersonId("lea"), Role.LEADER);

    private final ViewBench bench = new ViewBench();
    private final MeetingFeedbackView feedback = bench.view(MeetingFeedbackView::new);

    private int given;

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void shows_no_figure_below_five_answers() throws Exception {
        give(NOVEMBER, 5, 5, 5, 5);
        FeedbackSummary summary = feedback.ofMeeting(COUNCIL, NOVEMBER, COORDINATOR);
        assertThat(summary.answers()).isEqualTo(4);
        assertThat(summary.counted()).isZero();
        assertThat(summary.anonymous()).isZero();
        assertThat(summary.feltHeard()).isNull();
        assertThat(summary.comments()).isEmpty();
    }

    @Test
    void shows_means_and_comments_from_five_on() throws Exception {
        give(NOVEMBER, 5, 4, 4, 2, 1);
        FeedbackSummary summary = feedback.ofMeeting(COUNCIL, NOVEMBER, COORDINATOR);
        assertThat(summary.title()).isEqualTo("Meeting november");
        assertThat(summary.counted()).isEqualTo(5);
        assertThat(summary.anonymous()).isEqualTo(3);
        assertThat(summary.feltHeard()).isEqualTo(3.2);
        assertThat(summary.worthMyTime()).isEqualTo(3.0);
        assertThat(summary.comeAgain()).isEqualTo(5.0);
        assertThat(summary.comments()).containsExactly("a5", "b4", "c4", "d2", "e1");
    }

    @Test
    void moves_only_with_every_third_further_answer() throws Exception {
        give(NOVEMBER, 5, 5, 5, 5, 5, 1, 1);
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER, COORDINATOR).feltHeard())
                .isEqualTo(5.0);
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER, COORDINATOR).comments())
                .hasSize(5);
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER, COORDINATOR).answers()).isEqualTo(7);
        give(NOVEMBER, 1);
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER, COORDINATOR).feltHeard())
                .isEqualTo(3.5);
    }

    @Test
    void makes_the_councils_figure_only_of_what_its_meetings_show() throws Exception {
        give(NOVEMBER, 5, 5, 5, 5, 5);
        give(DECEMBER, 1, 1);
        CouncilFeedback all = feedback.ofCouncil(COUNCIL, COORDINATOR);
        assertThat(all.all().feltHeard()).isEqualTo(5.0);
        assertThat(all.all().answers()).isEqualTo(7);
        assertThat(all.all().counted()).isEqualTo(5);
        assertThat(all.meetings()).extracting(FeedbackSummary::meeting).containsExactly(DECEMBER, NOVEMBER);
    }

    @Test
    void outside_of_the_council_it_takes_eleven_answers_and_nobodys_words_are_told() throws Exception {
        give(NOVEMBER, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        give(DECEMBER, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        CouncilFeedback led = feedback.ofCouncil(COUNCIL, LEADER);

        FeedbackSummary small = led.meetings().getFirst();
        assertThat(small.suppressed()).isTrue();
        assertThat(small.answers()).isNull();
        assertThat(small.feltHeard()).isNull();
        FeedbackSummary large = led.meetings().getLast();
        assertThat(large.suppressed()).isFalse();
        assertThat(large.answers()).isEqualTo(11);
        assertThat(large.feltHeard()).isEqualTo(5.0);
        assertThat(led.all().feltHeard())
                .as("nothing to reckon the small one from")
                .isEqualTo(5.0);
        assertThat(led.all().answers()).isEqualTo(11);
        assertThat(List.of(small, large, led.all()))
                .allMatch(it -> it.comments().isEmpty() && it.anonymous() == null);
        assertThat(feedback.ofMeeting(COUNCIL, DECEMBER, LEADER)).isEqualTo(small);
        assertThat(feedback.ofMeeting(COUNCIL, DECEMBER, COORDINATOR).feltHeard())
                .isEqualTo(1.0);
    }

    @Test
    void where_every_meeting_was_small_the_sum_is_suppressed_and_where_nobody_answered_it_is_nothing()
            throws Exception {
        assertThat(feedback.ofCouncil(COUNCIL, LEADER).all().suppressed()).isFalse();
        give(NOVEMBER, 5, 5);
        FeedbackSummary all = feedback.ofCouncil(COUNCIL, LEADER).all();
        assertThat(all.suppressed()).isTrue();
        assertThat(all.answers()).isNull();
    }

    @Test
    void keeps_councils_apart() throws Exception {
        give(NOVEMBER, 5, 5, 5, 5, 5);
        assertThat(feedback.ofCouncil(new CouncilId("council"), COORDINATOR).meetings())
                .isEmpty();
        assertThat(feedback.ofMeeting(new CouncilId("council-2"), NOVEMBER, COORDINATOR)
                        .answers())
                .isZero();
    }

    @Test
    void changes_nothing_when_events_come_twice() throws Exception {
        give(NOVEMBER, 5, 4, 3, 2, 1);
        FeedbackSummary before = feedback.ofMeeting(COUNCIL, NOVEMBER, COORDINATOR);
        bench.again();
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER, COORDINATOR)).isEqualTo(before);
    }

    /** Records one response for each score of "I was listened to". Every other response is anonymous. */
    private void give(MeetingId meeting, int... heard) throws Exception {
        for (int score : heard) {
            boolean anonymous = given % 2 == 0;
            bench.happened(
                    day(given),
                    new FeedbackGiven(
                            new FeedbackId("feedback-" + given),
                            meeting,
                            "Meeting " + meeting,
                            meeting.equals(NOVEMBER) ? MONDAY : MONDAY.plusSeconds(60),
                            anonymous ? null : new PersonId("person-" + given),
                            score,
                            3,
                            5,
                            words((char) ('a' + given) + "" + score)));
            given++;
        }
    }
}
