package org.longtable.eventstore;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.proof.KnownPositions;

/**
 * A position of the ledger that does not hold.
 *
 * @param position of the commit's first event, or where it should stand
 * @param why what is wrong there, in English for an operator
 * @param expected the commit's stored hash, when nothing is wrong but its content; otherwise null
 * @param found the hash of its content; null together with {@code expected}
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
     * Whether the ledger can be used although this position does not hold: the commit stands where it should, follows on the one ahead and is
     * followed by the next, and only its content is another.
     */
    public boolean canBeKnown() {
        return expected != null && found != null;
    }

    KnownPositions.Entry entry() {
        return new KnownPositions.Entry(
                position,
                Objects.requireNonNull(expected, "a position whose content alone is wrong"),
                Objects.requireNonNull(found, "a position whose content alone is wrong"));
    }
}
