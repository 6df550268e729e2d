package org.longtable.eventstore.ledger;

import java.time.Instant;

public
/**
 * The position and hash of the last commit that this process knows.
 *
 * @param next position of the next commit
 * @param at time when the last commit was appended; the epoch when there is none
 * @param hash hash of the last commit, {@link CanonicalEncoding#GENESIS} when there is none
 */
record ChainHead(long next, Instant at, String hash) {

    public static final ChainHead EMPTY =
            new ChainHead(Commit.FIRST_POSITION, Instant.EPOCH, CanonicalEncoding.GENESIS);
}
