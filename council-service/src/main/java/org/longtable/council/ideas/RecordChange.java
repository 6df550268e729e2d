package org.longtable.council.ideas;

import org.longtable.council.commandhandling.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.longtable.contract.IdeaId;
import org.longtable.contract.Personal;

/**
 * This command records what the council changed because of an idea.
 *
 * @param change what is different now
 * @param since since when, in the council's zone; not later than the day on which it is recorded
 * @param answer what the author is told at once, or null when that is still owed
 */
public record RecordChange(
        IdeaId idea,
        Personal change,
        LocalDate since,
        @Nullable AuthorAnswer answer) {
    /** Rejects a recorded change that starts in the future. */
    static final Violation CHANGE_DATE_IN_FUTURE = Violation.invalid("change-not-yet-made");


    /**
     * Holds the answer to the idea's author and its language.
     *
     * @param text in words for the author
     * @param language BCP 47 tag of the text's language
     */
    public record AuthorAnswer(Personal text, String language) {}
}
