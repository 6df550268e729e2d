package org.longtable.eventstore;

import java.time.Instant;

/** The chain head holds the next free position, the time, and the hash of the last commit that the process knows of. */
/**
 * Where the chain of commits ends, as far as somebody knows.
 *
 * @param next position that the next commit takes
 * @param at when the last commit was appended, the epoch when there is none
 * @param hash hash of the last commit, {@link CanonicalEncoding#GENESIS} when there is none
 */
record ChainHead(long next, Instant at, String hash) {

    static final ChainHead EMPTY = new ChainHead(Commit.FIRST_POSITION, Instant.EPOCH, CanonicalEncoding.GENESIS);
}
