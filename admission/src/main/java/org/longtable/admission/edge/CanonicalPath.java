package org.longtable.admission.edge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Checks that a path is in canonical form (RFC 3986, 6.2.2), so that every filter, the router, and the gateway read the
 * same path: no empty or dot segment, no segment that ends with a dot, no {@code ;}, no backslash; percent-encoding in
 * upper case, of valid UTF-8, and only where it is needed.
 */
final class CanonicalPath {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,=:@";
    /** Characters whose encoded form means the same as the plain one to some programs and not to others. */
    private static final String NEVER_ENCODED = "/\\;%?#";

    private static final int NOT_HEX = -1;

    private CanonicalPath() {}

    /**
     * Returns whether a path is canonical.
     *
     * @param path path as it was sent, without the query
     */
    static boolean accepts(String path) {
        if (!path.startsWith("/")) {
            return false;
        }
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean emptyAtTheEnd = segments[i].isEmpty() && i == segments.length - 1;
            if (!emptyAtTheEnd && (segments[i].isEmpty() || segments[i].endsWith(".") || !isCanonical(segments[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCanonical(String segment) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                int octet = octet(segment, i + 1);
                if (octet == NOT_HEX || !needsEncoding(octet)) {
                    return false;
                }
                encoded.write(octet);
                i += 2;
            } else if (isUnreserved(c) || SUB_DELIMITERS.indexOf(c) >= 0) {
                // A plain character ends a UTF-8 sequence of encoded characters.
                encoded.write(c);
            } else {
                return false;
            }
        }
        return isUtf8(encoded.toByteArray());
    }

    private static boolean needsEncoding(int octet) {
        boolean control = octet < 0x20 || octet == 0x7F;
        return !control && !isUnreserved((char) octet) && NEVER_ENCODED.indexOf(octet) < 0;
    }

    private static int octet(String segment, int at) {
        if (at + 2 > segment.length()) {
            return NOT_HEX;
        }
        int high = hex(segment.charAt(at));
        int low = hex(segment.charAt(at + 1));
        return high == NOT_HEX || low == NOT_HEX ? NOT_HEX : high << 4 | low;
    }

    private static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : NOT_HEX;
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED_MARKS.indexOf(c) >= 0;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
