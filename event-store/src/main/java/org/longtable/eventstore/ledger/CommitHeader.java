package org.longtable.eventstore.ledger;

import java.time.Instant;

/**
 * The header holds the position, event count, and hashes of a commit, which prove where an event was recorded.
 *
 * @param position global position of the commit's first event; the first position of the ledger is 1
 * @param n number of events, at least 1
 * @param prev hash of the previous commit in lower-case hexadecimal, 64 zeros for the first
 * @param hash SHA-256 of the commit in lower-case hexadecimal
 * @param at time of the append, in milliseconds
 */
public record CommitHeader(long position, int n, String prev, String hash, Instant at) {

    public static CommitHeader of(Commit commit) {
        return new CommitHeader(commit.position(), commit.events().size(), commit.prev(), commit.hash(), commit.at());
    }
}
