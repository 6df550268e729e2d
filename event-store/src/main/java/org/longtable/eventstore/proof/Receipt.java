package org.longtable.eventstore.proof;

import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The receipt proves without access to the ledger that one event was recorded when the checkpoint was signed. */
/**
 * What somebody takes home for one event: with it alone, years later and without any access to the ledger, it can be shown that
 * the event stood there when the checkpoint was signed. Its JSON has these fields under these names.
 *
 * @param format {@link #FORMAT}
 * @param position of the event
 * @param commit the canonical form of the commit that holds it, in base 64; personal data in it are sealed
 * @param index of the commit in the tree, from 0
 * @param path from the commit's leaf to the checkpoint's root, hashes in base 64
 * @param checkpoint signed, as a note
 * @param key the public key it is signed with; whoever checks compares it with the one they know
 */
public record Receipt(
        String format, long position, String commit, long index, List<String> path, String checkpoint, String key) {

    /** What the first version of this file calls itself. */
    public static final String FORMAT = "longtable-receipt/1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A receipt over a commit's canonical form. */
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
     * Reads a receipt's file.
     *
     * @throws InvalidProofException when it is none
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

    // Jackson leaves null what a file does not say.
    @SuppressWarnings("ConstantValue")
    private boolean isTorn() {
        return commit == null || path == null || path.contains(null) || checkpoint == null || key == null;
    }

    /** Its file. */
    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    /** The same without a space, for where there is little room. */
    String compact() {
        return JSON.writeValueAsString(this);
    }

    /**
     * Verifies the event, the inclusion proof, and the checkpoint signature.
     *
     * @param trusted the key that whoever checks knows to be the ledger's; not the one in the receipt, which anybody can write there
     * @throws InvalidProofException when something does not hold; the message says what
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
     * @param event that stood at the position
     * @param commit that holds it
     * @param checkpoint of the ledger that holds the commit
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
