package org.longtable.council.ideas;

import org.longtable.council.commandhandling.Violation;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/**
 * This command records a person's feedback on a meeting. Made by {@link #named} or {@link #anonymous}.
 *
 * @param author who says so, or null when anonymous
 * @param comment what else should be known, or null
 */
public record GiveFeedback(
        FeedbackId feedback,
        MeetingId meeting,
        @Nullable PersonId author,
        FeedbackScores scores,
        @Nullable Personal comment) {
    /** Rejects feedback on a meeting that has not started. */
    static final Violation MEETING_NOT_STARTED = Violation.conflict("meeting-not-begun");

    /** Rejects second feedback from the same named person on a meeting. */
    static final Violation FEEDBACK_ALREADY_GIVEN = Violation.conflict("feedback-already-given");


    /** Holds the rule that a named person has one answer for a meeting: its identifier is made of both. */
    public GiveFeedback {
        if (author != null && !feedback.equals(idOf(meeting, author))) {
            throw new IllegalArgumentException("a named answer's identifier is made of meeting and person");
        }
    }

    /** Creates feedback from a named person. */
    public static GiveFeedback named(
            PersonId author, MeetingId meeting, FeedbackScores scores, @Nullable Personal comment) {
        return new GiveFeedback(idOf(meeting, author), meeting, author, scores, comment);
    }

    /** Creates anonymous feedback. */
    public static GiveFeedback anonymous(
            FeedbackId feedback, MeetingId meeting, FeedbackScores scores, @Nullable Personal comment) {
        return new GiveFeedback(feedback, meeting, null, scores, comment);
    }

    private static FeedbackId idOf(MeetingId meeting, PersonId author) {
        byte[] both = (meeting.value() + ":" + author.value()).getBytes(StandardCharsets.UTF_8);
        return new FeedbackId("feedback-" + UUID.nameUUIDFromBytes(both));
    }
}
