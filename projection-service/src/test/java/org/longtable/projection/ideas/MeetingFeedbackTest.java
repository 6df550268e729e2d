package org.longtable.projection.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longtable.projection.ideas.Ideas.COUNCIL;
import static org.longtable.projection.ideas.Ideas.MONDAY;
import static org.longtable.projection.ideas.Ideas.day;
import static org.longtable.projection.ideas.Ideas.words;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longtable.contract.CouncilId;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;
import org.longtable.projection.ideas.MeetingFeedback.CouncilFeedback;
import org.longtable.projection.ideas.MeetingFeedback.Summary;
import org.longtable.projection.viewing.ViewBench;

class MeetingFeedbackTest {

    private static final MeetingId NOVEMBER = new MeetingId("november");
    private static final MeetingId DECEMBER = new MeetingId("december");

    private final ViewBench bench = new ViewBench();
    private final MeetingFeedback feedback = bench.view(MeetingFeedback::new);

    private int given;

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void shows_no_figure_below_five_answers() throws Exception {
        give(NOVEMBER, 5, 5, 5, 5);
        Summary summary = feedback.ofMeeting(COUNCIL, NOVEMBER);
        assertThat(summary.answers()).isEqualTo(4);
        assertThat(summary.counted()).isZero();
        assertThat(summary.anonymous()).isZero();
        assertThat(summary.feltHeard()).isNull();
        assertThat(summary.comments()).isEmpty();
    }

    @Test
    void shows_means_and_comments_from_five_on() throws Exception {
        give(NOVEMBER, 5, 4, 4, 2, 1);
        Summary summary = feedback.ofMeeting(COUNCIL, NOVEMBER);
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
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER).feltHeard()).isEqualTo(5.0);
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER).comments()).hasSize(5);
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER).answers()).isEqualTo(7);
        give(NOVEMBER, 1);
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER).feltHeard()).isEqualTo(3.5);
    }

    @Test
    void makes_the_councils_figure_only_of_what_its_meetings_show() throws Exception {
        give(NOVEMBER, 5, 5, 5, 5, 5);
        give(DECEMBER, 1, 1);
        CouncilFeedback all = feedback.ofCouncil(COUNCIL);
        assertThat(all.all().feltHeard()).isEqualTo(5.0);
        assertThat(all.all().answers()).isEqualTo(7);
        assertThat(all.all().counted()).isEqualTo(5);
        assertThat(all.meetings()).extracting(Summary::meeting).containsExactly(DECEMBER, NOVEMBER);
    }

    @Test
    void keeps_councils_apart() throws Exception {
        give(NOVEMBER, 5, 5, 5, 5, 5);
        assertThat(feedback.ofCouncil(new CouncilId("council")).meetings()).isEmpty();
        assertThat(feedback.ofMeeting(new CouncilId("council-2"), NOVEMBER).answers())
                .isZero();
    }

    @Test
    void changes_nothing_when_events_come_twice() throws Exception {
        give(NOVEMBER, 5, 4, 3, 2, 1);
        Summary before = feedback.ofMeeting(COUNCIL, NOVEMBER);
        bench.again();
        assertThat(feedback.ofMeeting(COUNCIL, NOVEMBER)).isEqualTo(before);
    }

    /** One answer for each score of "I was listened to"; every other one is anonymous. */
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
