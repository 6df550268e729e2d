package org.longtable.eventstore.proof;

import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The receipt proves that one event was in the ledger when the checkpoint was signed. It can be verified years later without access to the
 * ledger. Its JSON has these fields under these names.
 *
 * @param format format name, {@link #FORMAT}
 * @param position position of the event
 * @param commit canonical form of the event's commit in base 64; personal data in it is encrypted
 * @param index index of the commit in the tree, from 0
 * @param path hashes from the commit's leaf to the checkpoint's root, in base 64
 * @param checkpoint signed note of the checkpoint
 * @param key public key of the signature; the verifying user compares it with the key that they know
 */
public record Receipt(
        String format, long position, String commit, long index, List<String> path, String checkpoint, String key) {

    /** The format name of the first version of this file. */
    public static final String FORMAT = "longtable-receipt/1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Creates a receipt for a commit in its canonical form. */
    public static Receipt of(
            long position, byte[] canonical, InclusionProof proof, String checkpoint, NoteVerifier key) {
        return new Receipt(
                FORMAT,
                position,
                Base64.getEncoder().encodeToString(canonical),
                proof.index(),
                proof.path().stream().map(TreeHash::base64).toList(),
                checkpoint,
                key.toString());
    }

    /**
     * Parses a receipt file.
     *
     * @throws InvalidProofException when the text is not a receipt
     */
    public static Receipt parse(String json) {
        Receipt receipt;
        try {
            receipt = JSON.readValue(json, Receipt.class);
        } catch (JacksonException e) {
            throw new InvalidProofException("This is not a receipt.", e);
        }
        if (receipt == null || !FORMAT.equals(receipt.format) || receipt.isTorn()) {
            throw new InvalidProofException("This is not a receipt of the kind " + FORMAT + ".");
        }
        return receipt;
    }

    // Jackson sets fields that are missing in the file to null.
    @SuppressWarnings("ConstantValue")
    private boolean isTorn() {
        return commit == null || path == null || path.contains(null) || checkpoint == null || key == null;
    }

    /** Returns the receipt file as JSON. */
    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    /** Returns the JSON without whitespace, for use where space is limited. */
    String compact() {
        return JSON.writeValueAsString(this);
    }

    /**
     * Verifies the event, the inclusion proof, and the checkpoint signature.
     *
     * @param trusted key that the verifying user knows to be the ledger's; not the key in the receipt, which can be forged
     * @throws InvalidProofException when a check fails; the message says which
     */
    public Verified verify(NoteVerifier trusted) {
        Checkpoint vouched = Checkpoint.verify(checkpoint, trusted);
        CanonicalCommit content = CanonicalCommit.parse(bytes());
        CanonicalCommit.Event event = content.at(position);
        if (event == null) {
            throw new InvalidProofException("The commit of this receipt does not hold position " + position + ".");
        }
        if (!new InclusionProof(index, vouched.size(), hashes()).verifies(content.leaf(), vouched.root())) {
            throw new InvalidProofException("The commit of this receipt is not in the ledger that was signed.");
        }
        return new Verified(event, content, vouched);
    }

    /**
     * The record holds the event, the commit, and the checkpoint that a valid receipt proves.
     *
     * @param event event at the position
     * @param commit commit that holds the event
     * @param checkpoint checkpoint of the ledger that holds the commit
     */
    public record Verified(CanonicalCommit.Event event, CanonicalCommit commit, Checkpoint checkpoint) {}

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(commit);
        } catch (IllegalArgumentException e) {
            throw new InvalidProofException("The commit of this receipt cannot be read.", e);
        }
    }

    private List<TreeHash> hashes() {
        try {
            return path.stream().map(TreeHash::ofBase64).toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidProofException("The path of this receipt cannot be read.", e);
        }
    }
}
