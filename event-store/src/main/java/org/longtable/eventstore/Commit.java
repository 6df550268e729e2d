package org.longtable.eventstore;

import java.time.Instant;
import java.util.List;

/**
 * What one append left in the ledger: all of its events or none.
 *
 * @param position global position of the first event, the ledger's first is 1
 * @param at when it was appended, never before the commit ahead of it
 * @param prev hash of the commit ahead, {@link CanonicalForm#GENESIS} for the first
 * @param hash SHA-256 of this commit's {@linkplain CanonicalForm canonical form}, in hexadecimal
 * @param events at least one
 */
record Commit(long position, Instant at, String prev, String hash, List<RecordedEvent> events) {

    static final long FIRST_POSITION = 1;

    /** Makes the commit that follows on what the chain ends in, and hashes it. */
    static Commit following(ChainEnd end, Instant at, List<RecordedEvent> events) {
        return following(end, at, events, CanonicalForm.ofEvents(events));
    }

    /** The same, of events whose canonical form is made already. */
    static Commit following(ChainEnd end, Instant at, List<RecordedEvent> events, byte[] canonical) {
        String hash = CanonicalForm.hash(end.next(), at, end.hash(), events.size(), canonical);
        return new Commit(end.next(), at, end.hash(), hash, events);
    }

    /** Position of the commit that comes after this one. */
    long next() {
        return position + events.size();
    }

    /** Position of the last event. */
    long last() {
        return next() - 1;
    }

    ChainEnd end() {
        return new ChainEnd(next(), at, hash);
    }

    /** Whether it holds the given events: event identifiers are unique, so nobody else can have appended them. */
    boolean holds(List<RecordedEvent> others) {
        return events.size() == others.size()
                && events.getFirst().id().equals(others.getFirst().id());
    }
}
