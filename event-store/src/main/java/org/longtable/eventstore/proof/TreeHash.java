package org.longtable.eventstore.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The class is a SHA-256 hash of a Merkle tree node, computed as RFC 6962 defines it. */
public final class TreeHash {

    /** Number of bytes of a hash. */
    public static final int BYTES = 32;

    /** The root of a tree without leaves, which is the SHA-256 of no bytes. */
    public static final TreeHash EMPTY = new TreeHash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns a hash with the given bytes.
     *
     * @throws IllegalArgumentException when there are not {@link #BYTES} bytes
     */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has %d bytes, not %d".formatted(BYTES, bytes.length));
        }
        return new TreeHash(bytes.clone());
    }

    /**
     * Parses a hash in base 64.
     *
     * @throws IllegalArgumentException when the text is not a hash
     */
    public static TreeHash ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    /** Computes the hash of a leaf, which is the SHA-256 of a zero byte and the leaf's data. */
    public static TreeHash leaf(byte[] data) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new TreeHash(digest.digest(data));
    }

    /**
     * Computes the leaf of a commit, whose data is the 32 bytes of the commit's own hash.
     *
     * @param commitHash hash of the commit, 64 hexadecimal digits
     * @throws IllegalArgumentException when the text is not such a hash
     */
    public static TreeHash leafOfCommit(String commitHash) {
        byte[] data = HexFormat.of().parseHex(commitHash);
        if (data.length != BYTES) {
            throw new IllegalArgumentException("A commit's hash has 64 digits, not " + commitHash.length());
        }
        return leaf(data);
    }

    /** Computes the hash of an inner node, which is the SHA-256 of a byte 1, the left hash and the right hash. */
    public static TreeHash node(TreeHash left, TreeHash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /** Returns the 32 bytes of the hash. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the hash as in a checkpoint and a receipt: standard base 64 with padding. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns the hash in lower-case hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
