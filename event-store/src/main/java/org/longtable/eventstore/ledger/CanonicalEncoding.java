package org.longtable.eventstore.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.proof.StrictUtf8;

/**
 * The encoding produces the bytes of a commit that are hashed. They depend only on the values, not on BSON, field order or this library, so
 * the ledger can be checked with a few lines of code in any language.
 *
 * <p>In order, numbers big-endian: the eight ASCII bytes {@code LTLEDGR1}; position (8 bytes); number of events (4); {@code at} in
 * milliseconds since the epoch (8); {@code prev} as a text; then of every event the texts id, type, rev, aggregate, aggregateType, the
 * sequence number (8, minus one for an event without an aggregate), the texts payload and meta, and {@code ts} in milliseconds since the
 * epoch (8). A text is its length in bytes (4) and its UTF-8 bytes; an absent text is the length minus one and nothing else. A text that
 * has no UTF-8 form, because it holds half of a surrogate pair, has no canonical form either: it is rejected, never replaced.
 */
public final class CanonicalEncoding {

    /** The previous hash of the first commit. */
    public static final String GENESIS = "0".repeat(64);

    private static final byte[] MAGIC = "LTLEDGR1".getBytes(StandardCharsets.US_ASCII);

    private CanonicalEncoding() {}

    /** Computes the hash of a commit in lower-case hexadecimal. */
    public static String hash(long position, Instant at, String prev, List<RecordedEvent> events) {
        return hash(position, at, prev, events.size(), ofEvents(events));
    }

    /** Computes the hash of a commit whose events are already {@linkplain #ofEvents encoded}. */
    static String hash(long position, Instant at, String prev, int count, byte[] events) {
        MessageDigest digest = sha256();
        digest.update(head(position, at, prev, count));
        return HexFormat.of().formatHex(digest.digest(events));
    }

    public static byte[] bytes(long position, Instant at, String prev, List<RecordedEvent> events) {
        byte[] head = head(position, at, prev, events.size());
        byte[] tail = ofEvents(events);
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    /** Encodes the events. This part does not depend on the commit's position in the chain. */
    public static byte[] ofEvents(List<RecordedEvent> events) {
        return written(about(events), out -> {
            for (RecordedEvent event : events) {
                event(out, event);
            }
        });
    }

    private static byte[] head(long position, Instant at, String prev, int count) {
        return written(96, out -> {
            out.write(MAGIC);
            out.writeLong(position);
            out.writeInt(count);
            out.writeLong(at.toEpochMilli());
            text(out, prev);
        });
    }

    private static byte[] written(int about, Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(about);
        try {
            part.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Estimates the encoded size from one byte per character, so the buffer rarely has to grow and copy. Damaged events may lack a text.
     */
    private static int about(List<RecordedEvent> events) {
        int size = 0;
        for (RecordedEvent event : events) {
            size += 384 + length(event.payload()) + length(event.meta());
        }
        return size;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static void event(DataOutputStream out, RecordedEvent event) throws IOException {
        text(out, event.id());
        text(out, event.type());
        text(out, event.rev());
        text(out, event.aggregate());
        text(out, event.aggregateType());
        out.writeLong(event.seq());
        text(out, event.payload());
        text(out, event.meta());
        out.writeLong(event.ts().toEpochMilli());
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = StrictUtf8.encode(text);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
