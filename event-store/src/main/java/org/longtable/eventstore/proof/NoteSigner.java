package org.longtable.eventstore.proof;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The signer holds the private Ed25519 key and signs notes. The holder of this key can sign a forged ledger, so protect it like a master
 * key.
 */
public final class NoteSigner {

    private static final String PRIVATE = "PRIVATE+KEY+";

    private final String name;
    private final byte[] seed;
    private final byte[] publicKey;

    private NoteSigner(String name, byte[] seed) {
        this.name = name;
        this.seed = seed.clone();
        try {
            this.publicKey = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot do Ed25519", e);
        }
    }

    /** Creates a key for a new ledger with a random name: {@code longtable/} and 16 random hexadecimal digits. */
    public static NoteSigner generate() {
        SecureRandom random = new SecureRandom();
        byte[] seed = new byte[32];
        byte[] tail = new byte[8];
        random.nextBytes(seed);
        random.nextBytes(tail);
        return new NoteSigner("longtable/" + HexFormat.of().formatHex(tail), seed);
    }

    /**
     * Parses a key that is written {@code PRIVATE+KEY+<name>+<id>+<base64>}.
     *
     * @throws InvalidProofException when the text is not such a key
     */
    public static NoteSigner parse(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith(PRIVATE)) {
            throw new InvalidProofException("A signing key begins with " + PRIVATE + ".");
        }
        NoteKey key = NoteKey.parse(stripped.substring(PRIVATE.length()));
        NoteSigner signer = new NoteSigner(key.name(), key.bytes());
        if (!key.id().equals(HexFormat.of().formatHex(NoteKey.idOf(key.name(), signer.publicKey)))) {
            throw new InvalidProofException("The signing key's id does not belong to its name and bytes.");
        }
        return signer;
    }

    /** Returns the public key for these signatures. */
    public NoteVerifier verifier() {
        return new NoteVerifier(name, publicKey);
    }

    /**
     * Signs a text.
     *
     * @param text text that ends in a line feed
     * @return the note: the text, an empty line, and the signature
     */
    public String sign(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("The text of a note ends in a line feed");
        }
        byte[] id = NoteKey.idOf(name, publicKey);
        byte[] signature;
        try {
            signature = new Ed25519Sign(seed).sign(StrictUtf8.encode(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot do Ed25519", e);
        }
        byte[] both = new byte[id.length + signature.length];
        System.arraycopy(id, 0, both, 0, id.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return text + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }

    /** Returns the private key as text. */
    public String toPrivateKeyText() {
        return PRIVATE + NoteKey.format(name, publicKey, seed);
    }
}
