package org.longtable.contract.ideas;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.EventName;
import org.longtable.contract.FeedbackId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.Personal;

/** The interface groups the events of one person's feedback after a meeting. */
public sealed interface FeedbackEvent extends IdeasCapabilityEvent {

    /** Returns the feedback form. */
    FeedbackId feedback();

    @Override
    @JsonIgnore
    default FeedbackId stream() {
        return feedback();
    }

    /**
     * A person answered the three questions after a meeting.
     *
     * @param meeting meeting that the feedback is about
     * @param meetingTitle title of the meeting at that time
     * @param start start of the meeting
     * @param author person who answered, or null for anonymous feedback
     * @param feltHeard 1 (not at all) to 5 (fully): "I was listened to."
     * @param worthMyTime 1 (not at all) to 5 (fully): "It was worth my time."
     * @param comeAgain 1 (not at all) to 5 (fully): "I want to come again."
     * @param comment additional comment, or null
     */
    @EventName("ideas.FeedbackGiven")
    record FeedbackGiven(
            FeedbackId feedback,
            MeetingId meeting,
            String meetingTitle,
            Instant start,
            @Nullable PersonId author,
            int feltHeard,
            int worthMyTime,
            int comeAgain,
            @Nullable Personal comment)
            implements FeedbackEvent {}
}
