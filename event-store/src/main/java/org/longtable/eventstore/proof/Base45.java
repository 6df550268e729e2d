package org.longtable.eventstore.proof;

import java.io.ByteArrayOutputStream;

/** The class encodes bytes as Base45 text (RFC 9285), which QR codes store compactly. */
final class Base45 {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int RADIX = 45;
    private static final int PAIR = 0xFFFF;
    private static final int SINGLE = 0xFF;

    private Base45() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length / 2 * 3 + 2);
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int value = pair ? (bytes[i] & SINGLE) << Byte.SIZE | bytes[i + 1] & SINGLE : bytes[i] & SINGLE;
            for (int digits = pair ? 3 : 2; digits > 0; digits--) {
                text.append(ALPHABET.charAt(value % RADIX));
                value /= RADIX;
            }
        }
        return text.toString();
    }

    /**
     * Decodes the result of {@link #encode}.
     *
     * @throws InvalidProofException when the text is not Base45
     */
    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 3 * 2 + 1);
        for (int from = 0; from < text.length(); from += 3) {
            String group = text.substring(from, Math.min(from + 3, text.length()));
            int value = value(group);
            boolean pair = group.length() == 3;
            if (group.length() == 1 || value > (pair ? PAIR : SINGLE)) {
                throw new InvalidProofException("The code breaks off, or a character of it was misread.");
            }
            if (pair) {
                bytes.write(value >> Byte.SIZE);
            }
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static int value(String group) {
        int value = 0;
        for (int i = group.length() - 1; i >= 0; i--) {
            int digit = ALPHABET.indexOf(group.charAt(i));
            if (digit < 0) {
                throw new InvalidProofException(
                        "The code has a character that no such code has: \"" + group.charAt(i) + "\".");
            }
            value = value * RADIX + digit;
        }
        return value;
    }
}
