package org.longtable.eventstore;

import java.time.Instant;

/**
 * Where the chain of commits ends, as far as somebody knows.
 *
 * @param next position that the next commit takes
 * @param at when the last commit was appended, the epoch when there is none
 * @param hash hash of the last commit, {@link CanonicalForm#GENESIS} when there is none
 */
record ChainEnd(long next, Instant at, String hash) {

    static final ChainEnd EMPTY = new ChainEnd(Commit.FIRST_POSITION, Instant.EPOCH, CanonicalForm.GENESIS);
}
