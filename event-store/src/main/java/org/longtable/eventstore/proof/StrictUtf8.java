package org.longtable.eventstore.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 without replacements. {@link String#getBytes} writes {@code ?} for an unpaired surrogate, and decoding writes U+FFFD for bytes that
 * are not UTF-8: what is hashed, signed or sealed would not be what is read back.
 */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /**
     * The bytes of a text.
     *
     * @throws UnpairedSurrogate when the text has no UTF-8 form
     */
    public static byte[] encode(String text) {
        int unpaired = unpairedSurrogate(text);
        if (unpaired >= 0) {
            throw new UnpairedSurrogate(unpaired);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The text of some bytes.
     *
     * @throws CharacterCodingException when they are not UTF-8
     */
    public static String decode(byte[] utf8) throws CharacterCodingException {
        // A new decoder reports what is malformed.
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    /** Index of the first surrogate without its other half, -1 when there is none. */
    private static int unpairedSurrogate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired =
                        Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
