package org.longtable.eventstore.proof;

import java.util.List;

/**
 * What somebody vouches for: a ledger had this many commits, and the tree over them this root. Written as C2SP tlog-checkpoint.
 *
 * @param origin which ledger; the name of the key it is signed with
 * @param size number of commits, at least 0
 * @param root root of the tree over them
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    /** The text that is signed: origin, size and root, each on a line. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** Signs it. */
    public String signedBy(NoteSigner signer) {
        return signer.sign(text());
    }

    /**
     * Checks the signature of a checkpoint and reads it. Lines after the third are passed over, as the format demands.
     *
     * @throws NoteRefused when it is no checkpoint, or not signed with that key, or not of the ledger whose key that is
     */
    public static Checkpoint open(String note, NoteVerifier key) {
        Checkpoint checkpoint = parse(key.open(note));
        if (!checkpoint.origin().equals(key.name())) {
            throw new NoteRefused(
                    "The checkpoint is of " + checkpoint.origin() + ", and the key of " + key.name() + ".");
        }
        return checkpoint;
    }

    private static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || lines.getFirst().isEmpty() || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new NoteRefused("The note is not a checkpoint.");
        }
        try {
            return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), TreeHash.ofBase64(lines.get(2)));
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("The checkpoint's root cannot be read.", e);
        }
    }
}
