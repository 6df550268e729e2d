package org.longtable.eventstore.proof;

import java.util.List;

/**
 * The checkpoint states the number of commits in the ledger and their Merkle root hash, in the C2SP tlog-checkpoint format.
 *
 * @param origin name of the ledger, which is the name of its signing key
 * @param size number of commits, at least 0
 * @param root root of the tree over the commits
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    /** Returns the text that is signed, with origin, size and root on one line each. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** Signs the checkpoint and returns the signed note. */
    public String sign(NoteSigner signer) {
        return signer.sign(text());
    }

    /**
     * Verifies the signature of a note and returns the checkpoint. Lines after the third are ignored, as the format requires.
     *
     * @throws InvalidProofException when the note is not a checkpoint, is not signed with the key, or belongs to another ledger
     */
    public static Checkpoint verify(String note, NoteVerifier key) {
        Checkpoint checkpoint = parse(key.verify(note));
        if (!checkpoint.origin().equals(key.name())) {
            throw new InvalidProofException(
                    "The checkpoint is of " + checkpoint.origin() + ", and the key of " + key.name() + ".");
        }
        return checkpoint;
    }

    private static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || lines.getFirst().isEmpty() || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new InvalidProofException("The note is not a checkpoint.");
        }
        try {
            return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), TreeHash.ofBase64(lines.get(2)));
        } catch (IllegalArgumentException e) {
            throw new InvalidProofException("The checkpoint's root cannot be read.", e);
        }
    }
}
