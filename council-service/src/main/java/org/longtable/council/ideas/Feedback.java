package org.longtable.council.ideas;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;

/**
 * Holds the state of one person's feedback on a meeting.
 *
 * @param given the feedback, or null when none was given
 */
public record Feedback(@Nullable FeedbackGiven given) {

    /** The state before feedback was given. */
    public static final Feedback NONE = new Feedback(null);

    static Feedback evolve(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven e -> new Feedback(e);
        };
    }
}
