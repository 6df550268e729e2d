package org.longtable.council.ideas.givefeedback;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/**
 * Say how a meeting was. Made by {@link #by} or {@link #unnamed}.
 *
 * @param author who says so, or null when anonymous
 * @param comment what else should be known, or null
 */
public record GiveFeedback(
        FeedbackId feedback,
        MeetingId meeting,
        @Nullable PersonId author,
        Scores scores,
        @Nullable Personal comment) {

    /** Holds the rule that a named person has one answer for a meeting: its identifier is made of both. */
    public GiveFeedback {
        if (author != null && !feedback.equals(idOf(meeting, author))) {
            throw new IllegalArgumentException("a named answer's identifier is made of meeting and person");
        }
    }

    /** What a named person says. */
    public static GiveFeedback by(PersonId author, MeetingId meeting, Scores scores, @Nullable Personal comment) {
        return new GiveFeedback(idOf(meeting, author), meeting, author, scores, comment);
    }

    /** What somebody says whom nobody may know. */
    public static GiveFeedback unnamed(
            FeedbackId feedback, MeetingId meeting, Scores scores, @Nullable Personal comment) {
        return new GiveFeedback(feedback, meeting, null, scores, comment);
    }

    private static FeedbackId idOf(MeetingId meeting, PersonId author) {
        byte[] both = (meeting.value() + ":" + author.value()).getBytes(StandardCharsets.UTF_8);
        return new FeedbackId("feedback-" + UUID.nameUUIDFromBytes(both));
    }
}
