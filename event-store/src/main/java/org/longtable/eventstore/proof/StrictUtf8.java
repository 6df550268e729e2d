package org.longtable.eventstore.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 without replacement characters. {@link String#getBytes} writes {@code ?} for an unpaired surrogate, and decoding writes U+FFFD for
 * bytes that are not UTF-8. A text that is hashed, signed or encrypted would then differ from the text that is read back.
 */
public final class StrictUtf8 {

    private StrictUtf8() {}

    /**
     * Encodes a text.
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
     * Decodes a text.
     *
     * @throws CharacterCodingException when the bytes are not UTF-8
     */
    public static String decode(byte[] utf8) throws CharacterCodingException {
        // A new decoder reports malformed input.
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    /** Returns the index of the first unpaired surrogate, or -1 when there is none. */
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
