package org.longtable.council.ideas;

/**
 * Holds the three feedback ratings, each from 1 (not at all) to 5 (fully).
 *
 * @param feltHeard the rating of "I was listened to."
 * @param worthMyTime the rating of "It was worth my time."
 * @param comeAgain the rating of "I want to come again."
 */
public record FeedbackScores(int feltHeard, int worthMyTime, int comeAgain) {

    /** Checks that each rating is in range. */
    public FeedbackScores {
        check(feltHeard);
        check(worthMyTime);
        check(comeAgain);
    }

    private static void check(int score) {
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("a score is 1 to 5");
        }
    }
}
