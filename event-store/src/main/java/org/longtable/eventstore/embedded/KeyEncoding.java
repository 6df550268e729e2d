package org.longtable.eventstore.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The encoding writes values as bytes that compare in MongoDB's order of the values. Equal numbers of different types, such as the
 * int 5 and the long 5, have the same bytes.
 */
final class KeyEncoding {

    private static final int END = 0x00;
    private static final int MIN_KEY = 0x04;
    private static final int NULL = 0x08;
    private static final int NUMBER = 0x10;
    private static final int STRING = 0x18;
    private static final int DOCUMENT = 0x20;
    private static final int LIST = 0x28;
    private static final int BINARY = 0x30;
    private static final int OBJECT_ID = 0x38;
    private static final int BOOLEAN = 0x40;
    private static final int DATE = 0x48;
    private static final int TIMESTAMP = 0x50;
    private static final int MAX_KEY = 0x60;

    private static final int SUBTYPE_GENERIC = 0;
    private static final int SUBTYPE_OLD_UUID = 3;
    private static final int SUBTYPE_UUID = 4;
    private static final int ESCAPED_ZERO = 0xFF;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(24);

    private KeyEncoding() {}

    static DocumentKey keyOf(@Nullable Object value) {
        KeyEncoding encoding = new KeyEncoding();
        encoding.write(value);
        return new DocumentKey(encoding.out.toByteArray());
    }

    static DocumentKey keyOfAll(Iterable<? extends @Nullable Object> values) {
        KeyEncoding encoding = new KeyEncoding();
        values.forEach(encoding::write);
        return new DocumentKey(encoding.out.toByteArray());
    }

    /** Returns the prefix that all keys of the value's BSON type share. */
    static DocumentKey typePrefixOf(Object value) {
        return new DocumentKey(new byte[] {kindByte(value)});
    }

    /** Returns the upper bound of all keys of the value's BSON type. */
    static DocumentKey typeUpperBoundOf(Object value) {
        return new DocumentKey(new byte[] {(byte) (kindByte(value) + 1)});
    }

    private static byte kindByte(@Nullable Object value) {
        return keyOf(value).bytes()[0];
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> out.write(NULL);
            case Missing ignored -> out.write(NULL);
            case MinKey ignored -> out.write(MIN_KEY);
            case MaxKey ignored -> out.write(MAX_KEY);
            case Number number -> writeNumber(number);
            case String string -> writeText(STRING, string);
            case Map<?, ?> document -> writeDocument(document);
            case Collection<?> list -> writeList(list);
            case BinData binary -> writeBinary(SUBTYPE_GENERIC, binary.getData());
            case UUID uuid -> writeBinary(SUBTYPE_UUID, bytesOf(uuid));
            case LegacyUUID uuid -> writeBinary(SUBTYPE_OLD_UUID, bytesOf(uuid.getUuid()));
            case ObjectId id -> writeBytes(OBJECT_ID, id.toByteArray());
            case Boolean flag -> writeBytes(BOOLEAN, new byte[] {(byte) (flag ? 1 : 0)});
            case Instant instant -> writeBytes(DATE, ordered(instant.toEpochMilli()));
            case BsonTimestamp timestamp -> writeBytes(TIMESTAMP, raw(timestamp.getValue()));
            default -> throw notAKey(value);
        }
    }

    /** Writes the nearest double in an order-preserving form, followed by the distance of the number from it. */
    private void writeNumber(Number number) {
        double nearest;
        long distance = 0;
        switch (number) {
            case Integer whole -> nearest = whole;
            case Double real -> nearest = real == 0.0 ? 0.0 : real;
            case Long whole -> {
                nearest = whole.doubleValue();
                // There is no long for 2^63. The distance is still correct because the subtraction wraps around.
                long back = nearest >= 0x1p63 ? Long.MIN_VALUE : (long) nearest;
                distance = whole - back;
            }
            default -> throw notAKey(number);
        }
        long bits = Double.doubleToLongBits(nearest);
        long ascending = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
        // MongoDB sorts NaN before every other number.
        writeBytes(NUMBER, raw(Double.isNaN(nearest) ? 0 : ascending));
        out.write((int) (distance >> 8) ^ 0x80);
        out.write((int) distance);
    }

    private void writeText(int kind, String text) {
        out.write(kind);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.write(b);
            if (b == END) {
                out.write(ESCAPED_ZERO);
            }
        }
        out.write(END);
        out.write(END);
    }

    private void writeDocument(Map<?, ?> document) {
        out.write(DOCUMENT);
        document.forEach((name, value) -> {
            // MongoDB compares the type, the name and the value of each field in turn.
            writeText(kindByte(value), name.toString());
            write(value);
        });
        out.write(END);
    }

    private void writeList(Collection<?> list) {
        out.write(LIST);
        list.forEach(this::write);
        out.write(END);
    }

    private void writeBinary(int subtype, byte[] data) {
        writeBytes(
                BINARY, ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.write(subtype);
        out.writeBytes(data);
    }

    private void writeBytes(int kind, byte[] bytes) {
        out.write(kind);
        out.writeBytes(bytes);
    }

    private static byte[] bytesOf(UUID uuid) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private static byte[] ordered(long value) {
        return raw(value ^ Long.MIN_VALUE);
    }

    private static byte[] raw(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static MongoServerError notAKey(Object value) {
        return new MongoServerError(
                ErrorCode.BadValue,
                "the embedded server cannot index a value of type "
                        + value.getClass().getSimpleName());
    }

    /** Returns whether the value can be part of a key. Filters may contain any value. */
    static boolean canEncode(@Nullable Object value) {
        try {
            keyOf(value);
            return true;
        } catch (MongoServerError notAKey) {
            return false;
        }
    }
}
