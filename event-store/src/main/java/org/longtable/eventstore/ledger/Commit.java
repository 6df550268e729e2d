package org.longtable.eventstore.ledger;

import java.time.Instant;
import java.util.List;

public
/**
 * The ledger entry of one append, which holds all of its events or none of them.
 *
 * @param position global position of the first event; the first position of the ledger is 1
 * @param at time of the append, never before the time of the previous commit
 * @param prev hash of the previous commit, {@link CanonicalEncoding#GENESIS} for the first
 * @param hash SHA-256 of this commit's {@linkplain CanonicalEncoding canonical form}, in hexadecimal
 * @param events the events, at least one
 */
record Commit(long position, Instant at, String prev, String hash, List<RecordedEvent> events) {

    public static final long FIRST_POSITION = 1;

    /** Creates and hashes the commit that follows the given chain head. */
    public static Commit after(ChainHead end, Instant at, List<RecordedEvent> events) {
        return after(end, at, events, CanonicalEncoding.ofEvents(events));
    }

    /** Creates and hashes the commit that follows the given chain head. */
    public static Commit after(ChainHead end, Instant at, List<RecordedEvent> events, byte[] canonical) {
        String hash = CanonicalEncoding.hash(end.next(), at, end.hash(), events.size(), canonical);
        return new Commit(end.next(), at, end.hash(), hash, events);
    }

    /** Returns the position of the next commit. */
    public long next() {
        return position + events.size();
    }

    /** Returns the position of the last event. */
    public long last() {
        return next() - 1;
    }

    public ChainHead chainHead() {
        return new ChainHead(next(), at, hash);
    }

    /** Returns whether the commit was created from the given events. */
    public boolean contains(List<RecordedEvent> others) {
        return events.size() == others.size()
                && events.getFirst().id().equals(others.getFirst().id());
    }
}
