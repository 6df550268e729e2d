package org.longtable.contract.ideas;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The code lets the author of an anonymous idea look up the answer. Only its hash is stored (docs/decisions/0006-anonymous-ideas.md). */
public final class IdeaCode {

    /** Crockford's base 32: no I, L, O or U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int STRETCH = 10_000;
    private static final byte[] DOMAIN = "longtable/idea-code/1".getBytes(StandardCharsets.UTF_8);

    private final String letters;

    private IdeaCode(String letters) {
        this.letters = letters;
    }

    /**
     * Creates the code from random bytes.
     *
     * @param random at least 8 secret bytes, of which the first 60 bits are used
     */
    public static IdeaCode fromRandomBytes(byte[] random) {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | random[i] & 0xff;
        }
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt((int) (bits >>> 59 - 5 * i & 31)));
        }
        return new IdeaCode(letters.toString());
    }

    /** Parses a code as people type it. */
    public static Optional<IdeaCode> parse(String text) {
        String letters = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean code = letters.length() == LENGTH && letters.chars().allMatch(it -> ALPHABET.indexOf(it) >= 0);
        return code ? Optional.of(new IdeaCode(letters)) : Optional.empty();
    }

    /** Returns the code in groups of four characters. */
    public String format() {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Returns the hash that is stored: PBKDF2 with HMAC-SHA-256, so that a reader of the store cannot try all codes. */
    public String hash() {
        try {
            PBEKeySpec spec = new PBEKeySpec(letters.toCharArray(), DOMAIN, STRETCH, 256);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has PBKDF2WithHmacSHA256", e);
        }
    }

    /** Hides the code, which must not appear in a log. */
    @Override
    public String toString() {
        return "IdeaCode";
    }
}
