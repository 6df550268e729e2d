package org.longtable.council.ideas;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;
import org.longtable.council.commandhandling.DecisionContext;
import org.longtable.council.commandhandling.Violation;

/**
 * Records a person's feedback on a meeting. Use {@link #named} or {@link #anonymous} to create it.
 *
 * @param author the author, or null when anonymous
 * @param comment a comment, or null
 */
public record GiveFeedback(
        FeedbackId feedback,
        MeetingId meeting,
        @Nullable PersonId author,
        FeedbackScores scores,
        @Nullable Personal comment)
        implements FeedbackCommand {
    /** Rejects feedback on a meeting that has not started. */
    static final Violation MEETING_NOT_STARTED = Violation.conflict("meeting-not-begun");

    /** Rejects a second feedback from the same named person on a meeting. */
    static final Violation FEEDBACK_ALREADY_GIVEN = Violation.conflict("feedback-already-given");

    /**
     * Checks that the identifier of named feedback is derived from the person and the meeting, so that each person has one feedback per
     * meeting.
     */
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

    @Override
    public List<FeedbackEvent> decide(Feedback feedback, DecisionContext context) {
        MeetingSnapshot meeting = MeetingSnapshot.read(meeting(), context.streams());
        Instant now = context.metadata().effective();
        FeedbackGiven before = feedback.given();
        if (before == null) {
            if (!meeting.begun() && meeting.start().isAfter(now)) {
                throw MEETING_NOT_STARTED.exception();
            }
            return List.of(given(this, meeting.title(), meeting.start()));
        }
        if (before.equals(given(this, before.meetingTitle(), before.start()))) {
            return List.of();
        }
        throw FEEDBACK_ALREADY_GIVEN.exception();
    }

    private static FeedbackGiven given(GiveFeedback command, String meetingTitle, Instant start) {
        FeedbackScores scores = command.scores();
        return new FeedbackGiven(
                command.feedback(),
                command.meeting(),
                meetingTitle,
                start,
                command.author(),
                scores.feltHeard(),
                scores.worthMyTime(),
                scores.comeAgain(),
                command.comment());
    }
}
