package org.longtable.admission.edge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Checks that a query string can be decoded: each percent sign is followed by two hexadecimal digits, and the result is valid UTF-8. */
final class QueryEncoding {

    private static final int HEX = 16;

    private QueryEncoding() {}

    /**
     * Returns whether every name and value can be decoded.
     *
     * @param query query string as it was sent, without the question mark; null without one
     */
    static boolean isReadable(@Nullable String query) {
        if (query == null || query.indexOf('%') < 0) {
            return true;
        }
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(query.length());
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c != '%') {
                decoded.write(c);
            } else if (i + 2 < query.length() && isHex(query.charAt(i + 1)) && isHex(query.charAt(i + 2))) {
                decoded.write(Integer.parseInt(query, i + 1, i + 3, HEX));
                i += 2;
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isHex(char c) {
        return Character.digit(c, HEX) >= 0 && c < 128;
    }
}
