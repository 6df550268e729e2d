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

/** The record is a commit decoded from its canonical bytes, and its hash is computed from those bytes. */
/**
 * A commit read back from the bytes that were hashed.
 *
 * @param position position of its first event, the ledger's first is 1
 * @param at when it was appended, in milliseconds
 * @param prev hash of the commit ahead in hexadecimal, 64 zeros for the first
 * @param hash its own hash in hexadecimal, computed from the bytes
 * @param events at least one
 */
public record CanonicalCommit(long position, Instant at, String prev, String hash, List<Event> events) {

    private static final byte[] MAGIC = "LTLEDGR1".getBytes(StandardCharsets.US_ASCII);

    /**
     * One event as it was recorded; personal data in it are sealed.
     *
     * @param rev null when none was declared
     * @param aggregate null for an event of none
     * @param aggregateType null when not told
     * @param seq number within the aggregate from 0; -1 for an event of none
     * @param payload JSON text
     * @param meta JSON text: who, in which council, on which request
     * @param ts when it happened, in milliseconds
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
     * Reads a commit's canonical form.
     *
     * @throws InvalidProofException when the bytes are none, or more than one
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

    /** Its leaf of the tree. */
    public TreeHash leaf() {
        return TreeHash.leafOfCommit(hash);
    }

    /** The event at a position of the ledger; null when it stands in another commit. */
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
