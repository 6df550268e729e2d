package org.longtable.eventstore.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The class is a SHA-256 hash of a Merkle tree node, computed as RFC 6962 defines it. */
public final class TreeHash {

    /** How many bytes a hash has. */
    public static final int BYTES = 32;

    /** The root of a tree without leaves: SHA-256 of nothing. */
    public static final TreeHash EMPTY = new TreeHash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash that was computed before.
     *
     * @throws IllegalArgumentException when it has not {@link #BYTES} bytes
     */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has %d bytes, not %d".formatted(BYTES, bytes.length));
        }
        return new TreeHash(bytes.clone());
    }

    /**
     * A hash that was written in base 64.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static TreeHash ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    /** The hash of a leaf: SHA-256 of a zero byte and the leaf's data. */
    public static TreeHash leaf(byte[] data) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new TreeHash(digest.digest(data));
    }

    /**
     * The leaf of a commit, whose data are the 32 bytes of the commit's own hash.
     *
     * @param commitHash hash of the commit, 64 hexadecimal digits
     * @throws IllegalArgumentException when it is no such hash
     */
    public static TreeHash leafOfCommit(String commitHash) {
        byte[] data = HexFormat.of().parseHex(commitHash);
        if (data.length != BYTES) {
            throw new IllegalArgumentException("A commit's hash has 64 digits, not " + commitHash.length());
        }
        return leaf(data);
    }

    /** The hash of an inner node: SHA-256 of a byte 1, the left hash and the right hash. */
    public static TreeHash node(TreeHash left, TreeHash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As a checkpoint and a receipt write it: standard base 64 with padding. */
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

    /** Lower-case hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
