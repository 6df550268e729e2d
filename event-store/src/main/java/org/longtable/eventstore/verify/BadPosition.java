package org.longtable.eventstore.verify;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.proof.KnownPositions;

/**
 * A position of the ledger that failed verification.
 *
 * @param position position of the commit's first event, or the position where it should be
 * @param why description of the error, in English for an operator
 * @param expected stored hash of the commit when only its content is wrong; otherwise null
 * @param found hash of the commit's content; null together with {@code expected}
 */
public record BadPosition(
        long position,
        String why,
        @Nullable String expected,
        @Nullable String found) {

    static BadPosition of(long position, String why) {
        return new BadPosition(position, why, null, null);
    }

    static BadPosition ofContent(Commit commit, String found) {
        return new BadPosition(commit.position(), "the commit's content is not what was hashed", commit.hash(), found);
    }

    /**
     * Returns whether the ledger can be used although this position is invalid. This is the case when the commit is at the right position
     * and linked to the previous and the next commit, and only its content differs from its hash.
     */
    public boolean canBeKnown() {
        return expected != null && found != null;
    }

    public KnownPositions.Entry entry() {
        return new KnownPositions.Entry(
                position,
                Objects.requireNonNull(expected, "a position whose content alone is wrong"),
                Objects.requireNonNull(found, "a position whose content alone is wrong"));
    }
}
