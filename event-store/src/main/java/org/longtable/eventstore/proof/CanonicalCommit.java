package org.longtable.eventstore.proof;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit decoded from its canonical bytes. Its hash is computed from those bytes.
 *
 * @param position position of the first event; the first position of the ledger is 1
 * @param at time of the append, in milliseconds
 * @param prev hash of the previous commit in hexadecimal, 64 zeros for the first
 * @param hash hash of this commit in hexadecimal, computed from the bytes
 * @param events the events, at least one
 */
public record CanonicalCommit(long position, Instant at, String prev, String hash, List<Event> events) {

    private static final byte[] MAGIC = "LTLEDGR1".getBytes(StandardCharsets.US_ASCII);

    /**
     * One event as it was recorded. Personal data in it is encrypted.
     *
     * @param rev declared version, null when none was declared
     * @param aggregate identifier of the aggregate, null for an event without one
     * @param aggregateType type of the aggregate, null when unknown
     * @param seq sequence number within the aggregate from 0; -1 for an event without an aggregate
     * @param payload payload as JSON text
     * @param meta JSON text with the actor, the council and the request
     * @param ts time of the event, in milliseconds
     */
    public record Event(
            String id,
            String type,
            @Nullable String rev,
            @Nullable String aggregate,
            @Nullable String aggregateType,
            long seq,
            String payload,
            String meta,
            Instant ts) {}

    /**
     * Parses the canonical form of a commit.
     *
     * @throws InvalidProofException when the bytes are not exactly one canonical commit
     */
    public static CanonicalCommit parse(byte[] canonical) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(canonical))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new InvalidProofException("The commit does not begin as a commit does.");
            }
            long position = in.readLong();
            int count = in.readInt();
            Instant at = Instant.ofEpochMilli(in.readLong());
            String prev = told(in);
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                events.add(event(in));
            }
            if (events.isEmpty() || in.read() >= 0) {
                throw new InvalidProofException("The commit does not end as a commit does.");
            }
            String hash = HexFormat.of().formatHex(TreeHash.sha256().digest(canonical));
            return new CanonicalCommit(position, at, prev, hash, List.copyOf(events));
        } catch (IOException e) {
            throw new InvalidProofException("The commit breaks off.", e);
        }
    }

    /** Returns the commit's leaf of the tree. */
    public TreeHash leaf() {
        return TreeHash.leafOfCommit(hash);
    }

    /** Returns the event at a position of the ledger, or null when it is in another commit. */
    public @Nullable Event at(long event) {
        long index = event - position;
        return index >= 0 && index < events.size() ? events.get((int) index) : null;
    }

    private static Event event(DataInputStream in) throws IOException {
        return new Event(
                told(in),
                told(in),
                text(in),
                text(in),
                text(in),
                in.readLong(),
                told(in),
                told(in),
                Instant.ofEpochMilli(in.readLong()));
    }

    private static String told(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new InvalidProofException("The commit lacks a text that every commit has.");
        }
        return text;
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == -1) {
            return null;
        }
        if (length < 0 || length > in.available()) {
            throw new InvalidProofException("The commit has a text that is longer than the commit.");
        }
        try {
            return StrictUtf8.decode(in.readNBytes(length));
        } catch (CharacterCodingException e) {
            throw new InvalidProofException("The commit has a text that is not UTF-8.", e);
        }
    }
}
