package org.longtable.council.ideas;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.ideas.FeedbackEvent;
import org.longtable.contract.ideas.FeedbackEvent.FeedbackGiven;

/** Holds the state of one person's feedback on a meeting. */
/**
 * What decisions about one answer to the questions after a meeting ask for.
 *
 * @param given what was answered, or null when nothing was
 */
public record Feedback(@Nullable FeedbackGiven given) {

    /** Before it was given. */
    public static final Feedback NONE = new Feedback(null);

    static Feedback evolve(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven e -> new Feedback(e);
        };
    }
}
