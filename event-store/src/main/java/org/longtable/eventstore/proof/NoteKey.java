package org.longtable.eventstore.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The name, the key ID, and the bytes of a public or private key, written {@code <name>+<id>+<base64 of a type byte and 32 bytes>} as in
 * C2SP signed-note and Go's {@code golang.org/x/mod/sumdb/note}.
 *
 * @param name name of the signer, without spaces and plus signs
 * @param id eight hexadecimal digits computed from name and public key
 * @param bytes 32 bytes of the key
 */
record NoteKey(String name, String id, byte[] bytes) {

    static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;

    static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length < 3 || !isName(parts[0]) || !parts[1].matches("[0-9a-f]{8}")) {
            throw new InvalidProofException("This is not a key of the form name+id+key.");
        }
        return new NoteKey(parts[0], parts[1], keyBytes(parts[2]));
    }

    private static byte[] keyBytes(String encoded) {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new InvalidProofException("The key is not written in base 64.", e);
        }
        if (decoded.length != KEY_BYTES + 1 || decoded[0] != ED25519) {
            throw new InvalidProofException("The key is not an Ed25519 key of 32 bytes.");
        }
        return Arrays.copyOfRange(decoded, 1, decoded.length);
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '+' || Character.isWhitespace(c));
    }

    /** Returns the first four bytes of SHA-256 of the name, a line feed, the type and the public key. */
    static byte[] idOf(String name, byte[] publicKey) {
        MessageDigest digest = TreeHash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(ED25519);
        return Arrays.copyOf(digest.digest(publicKey), 4);
    }

    static String format(String name, byte[] publicKey, byte[] key) {
        byte[] typed = new byte[key.length + 1];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, key.length);
        return name + "+" + HexFormat.of().formatHex(idOf(name, publicKey)) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}
