package org.longtable.eventstore.proof;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The verifier holds a public Ed25519 key and checks the signatures of notes. A user who trusts this key needs nothing else to check them.
 */
public final class NoteVerifier {

    private static final String SIGNATURES = "\n\n";
    private static final String MARK = "\u2014 ";
    private static final int ID_BYTES = 4;

    private final String name;
    private final byte[] publicKey;

    NoteVerifier(String name, byte[] publicKey) {
        this.name = name;
        this.publicKey = publicKey.clone();
    }

    /**
     * Parses a key that is written {@code <name>+<id>+<base64>}.
     *
     * @throws InvalidProofException when the text is not such a key
     */
    public static NoteVerifier parse(String text) {
        NoteKey key = NoteKey.parse(text);
        if (!Arrays.equals(HexFormat.of().parseHex(key.id()), NoteKey.idOf(key.name(), key.bytes()))) {
            throw new InvalidProofException("The key's id does not belong to its name and bytes.");
        }
        return new NoteVerifier(key.name(), key.bytes());
    }

    /** Returns the name of the key, which is the first line of a checkpoint. */
    public String name() {
        return name;
    }

    /**
     * Verifies the signature of a note and returns the signed text. Signatures with other keys are ignored, as the format requires.
     *
     * @return the signed text, which ends in a line feed
     * @throws InvalidProofException when the text is not a note, is not signed with this key, or was changed
     */
    public String verify(String note) {
        int end = note.lastIndexOf(SIGNATURES);
        if (end < 0 || !note.endsWith("\n")) {
            throw new InvalidProofException("This is not a signed note.");
        }
        String text = note.substring(0, end + 1);
        byte[] signature = mine(note.substring(end + SIGNATURES.length()));
        if (signature == null) {
            throw new InvalidProofException("The note is not signed by " + name + ".");
        }
        try {
            new Ed25519Verify(publicKey).verify(signature, StrictUtf8.encode(text));
        } catch (GeneralSecurityException | UnpairedSurrogate e) {
            throw new InvalidProofException("The signature of " + name + " does not belong to this text.", e);
        }
        return text;
    }

    private byte @Nullable [] mine(String lines) {
        byte[] id = NoteKey.idOf(name, publicKey);
        byte[] found = null;
        for (String line : lines.lines().toList()) {
            String[] parts = line.split(" ", -1);
            if (!line.startsWith(MARK) || parts.length != 3) {
                throw new InvalidProofException("The note has a line among its signatures that is none.");
            }
            byte[] bytes = decoded(parts[2]);
            if (found == null && parts[1].equals(name) && Arrays.equals(id, Arrays.copyOf(bytes, ID_BYTES))) {
                found = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
            }
        }
        return found;
    }

    private static byte[] decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length > ID_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // The exception below reports this signature, like one that is too short.
        }
        throw new InvalidProofException("The note has a signature that cannot be read.");
    }

    /** Returns the key in the form {@code <name>+<id>+<base64>}. */
    @Override
    public String toString() {
        return NoteKey.format(name, publicKey, publicKey);
    }
}
