package org.longtable.eventstore.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.CompactRange;
import org.longtable.eventstore.proof.InvalidProofException;
import org.longtable.eventstore.proof.KnownPositions;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.proof.TreeHash;
import org.longtable.eventstore.verify.LedgerVerifier.VerificationResult;

/**
 * The checker verifies commits in order, computes the Merkle tree, and compares its root with each signed checkpoint of that size. It
 * continues after an error and collects every invalid position.
 */
final class CheckpointChecker {

    private final HashChainChecker chain = new HashChainChecker();
    private final CompactRange tree = new CompactRange();
    private final Map<Long, List<String>> notes = new HashMap<>();
    private final Map<Long, KnownPositions.Entry> known = new HashMap<>();
    private final Map<Long, BadPosition> bad = new TreeMap<>();
    private final List<Long> passedOver = new ArrayList<>();
    private final NoteVerifier key;
    private @Nullable VerificationResult first;
    private long commits;
    private int held;
    private int byOthers;
    private long withheld;

    /** Chain head of the last checkpoint that matched. */
    private ChainHead vouched = ChainHead.EMPTY;

    CheckpointChecker(NoteVerifier key) {
        this.key = key;
    }

    /** Adds a signed checkpoint that has to match when the tree reaches its size. */
    void addCheckpoint(String note) {
        notes.computeIfAbsent(sizeTold(note), any -> new ArrayList<>()).add(note);
    }

    /**
     * Adds a signed note about known positions. All notes must be added before the first commit. A note that is not signed with the
     * ledger's key is ignored.
     */
    void acknowledge(String note) {
        try {
            KnownPositions.open(note, key).entries().forEach(entry -> known.put(entry.position(), entry));
        } catch (InvalidProofException e) {
            // The positions of this note are then reported as errors.
            return;
        }
    }

    // Reads the size before the signature is checked. A note without a size is reported as an error at the end.
    private static long sizeTold(String note) {
        List<String> lines = note.lines().limit(2).toList();
        return lines.size() == 2 && lines.get(1).matches("[0-9]{1,18}") ? Long.parseLong(lines.get(1)) : Long.MAX_VALUE;
    }

    /** Returns the position up to which the ledger was checked. */
    long walked() {
        return chain.verifiedHead().next() - 1;
    }

    /** Returns whether values computed from the commits, such as the tree, can be compared with stored values. */
    boolean isWhole() {
        return chain.isWhole();
    }

    /** Checks the next commit and records any error. */
    void check(Commit commit, long count) {
        check(commit, () -> chain.check(commit, count));
    }

    /** Skips a commit whose content was withheld. The tree needs only its hash. */
    void stepOverWithheld(Commit commit, long count) {
        withheld++;
        check(commit, () -> chain.stepOverWithheld(commit, count));
    }

    private void check(Commit commit, Supplier<@Nullable BadPosition> stepping) {
        if (tree.size() == 0) {
            checkpoints();
        }
        ChainHead before = chain.verifiedHead();
        commits++;
        BadPosition fault = stepping.get();
        if (fault != null) {
            report(before, fault);
        }
        if (isWhole()) {
            tree.add(TreeHash.leafOfCommit(commit.hash()));
            checkpoints();
        }
    }

    /** Records that the next document is not a commit or cannot be read. */
    void broken(String why) {
        report(chain.verifiedHead(), chain.broken(why));
    }

    /** Records an error at a position that was already passed. */
    void errorAt(long position, String why) {
        report(chain.verifiedHead(), BadPosition.of(position, why));
    }

    /** Returns the result after the last commit. */
    FullLedgerVerifier.FullVerificationResult finish() {
        if (isWhole()) {
            if (tree.size() == 0) {
                checkpoints();
            }
            cutOff();
        }
        VerificationResult finding = first != null
                ? first
                : new VerificationResult(walked(), chain.verifiedHead().hash(), OptionalLong.empty(), "");
        return new FullLedgerVerifier.FullVerificationResult(
                finding, List.copyOf(bad.values()), List.copyOf(passedOver), commits, held, byOthers, withheld);
    }

    private void cutOff() {
        OptionalLong beyond = notes.keySet().stream().mapToLong(Long::longValue).min();
        if (beyond.isPresent()) {
            report(
                    chain.verifiedHead(),
                    BadPosition.of(
                            chain.verifiedHead().next(),
                            "the ledger ends after %d commits, and a checkpoint vouches for %d: its end was cut off"
                                    .formatted(tree.size(), beyond.getAsLong())));
        }
    }

    /** @param holds chain head up to which the ledger is valid */
    private void report(ChainHead holds, BadPosition fault) {
        if (fault.canBeKnown() && fault.entry().equals(known.get(fault.position()))) {
            passedOver.add(fault.position());
            return;
        }
        if (first == null) {
            first = new VerificationResult(
                    holds.next() - 1, holds.hash(), OptionalLong.of(fault.position()), fault.why());
        }
        bad.putIfAbsent(fault.position(), fault);
    }

    private void checkpoints() {
        List<String> here = notes.remove(tree.size());
        if (here == null) {
            return;
        }
        for (String note : here) {
            if (!isOurs(note)) {
                byOthers++;
                continue;
            }
            String fault = checkpoint(note);
            if (fault == null) {
                held++;
                vouched = chain.verifiedHead();
            } else {
                report(vouched, BadPosition.of(vouched.next(), fault));
            }
        }
    }

    private boolean isOurs(String note) {
        return note.startsWith(key.name() + "\n");
    }

    private @Nullable String checkpoint(String note) {
        try {
            if (Checkpoint.verify(note, key).root().equals(tree.root())) {
                return null;
            }
        } catch (InvalidProofException e) {
            return "the checkpoint over the first %d commits does not hold: %s".formatted(tree.size(), e.getMessage());
        }
        return "somewhere from here to position %d the ledger is not the one that the checkpoint over %d commits signed"
                .formatted(walked(), tree.size());
    }
}
