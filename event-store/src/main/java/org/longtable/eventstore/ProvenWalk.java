package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.LedgerVerification.Finding;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.GrowingTree;
import org.longtable.eventstore.proof.NoteRefused;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.proof.TreeHash;

/** A walk along the chain that also grows the tree, and holds every signed checkpoint against it where the tree has its size. */
final class ProvenWalk {

    private final ChainWalk chain = new ChainWalk();
    private final GrowingTree tree = new GrowingTree();
    private final Map<Long, List<String>> notes = new HashMap<>();
    private final NoteVerifier key;
    private int held;
    private int byOthers;
    private long withheld;

    /** Where the part ends that a checkpoint vouches for. */
    private ChainEnd vouched = ChainEnd.EMPTY;

    ProvenWalk(NoteVerifier key) {
        this.key = key;
    }

    /** To be told of every checkpoint before the first commit. */
    void expect(String note) {
        notes.computeIfAbsent(sizeTold(note), any -> new ArrayList<>()).add(note);
    }

    // What a note says before its signature is checked; one that says nothing is found wrong at the end.
    private static long sizeTold(String note) {
        List<String> lines = note.lines().limit(2).toList();
        return lines.size() == 2 && lines.get(1).matches("[0-9]{1,18}") ? Long.parseLong(lines.get(1)) : Long.MAX_VALUE;
    }

    /** Position up to which all holds. */
    long verified() {
        return chain.end().next() - 1;
    }

    /** Checks the next commit. Returns what does not hold, null when all does. */
    @Nullable
    Finding step(Commit commit, long count) {
        return step(commit, () -> chain.step(commit, count));
    }

    /** Walks on over a commit whose content was withheld: the tree needs its hash only. Returns what does not hold, null when all does. */
    @Nullable
    Finding stepOverWithheld(Commit commit, long count) {
        withheld++;
        return step(commit, () -> chain.stepOverWithheld(commit, count));
    }

    private @Nullable Finding step(Commit commit, Supplier<@Nullable String> stepping) {
        if (tree.size() == 0) {
            Finding empty = checkpoints();
            if (empty != null) {
                return empty;
            }
        }
        String fault = stepping.get();
        if (fault != null) {
            return wrong(chain.end(), fault);
        }
        tree.add(TreeHash.leafOfCommit(commit.hash()));
        return checkpoints();
    }

    /** A fault of what should be the next commit. */
    Finding wrongNext(String why) {
        return wrong(chain.end(), why);
    }

    /** A fault at a position that was passed already. */
    Finding wrongAt(long position, String why) {
        return new Finding(verified(), chain.end().hash(), OptionalLong.of(position), why);
    }

    /** What is found after the last commit. */
    Finding end() {
        Finding empty = tree.size() == 0 ? checkpoints() : null;
        if (empty != null) {
            return empty;
        }
        OptionalLong beyond = notes.keySet().stream().mapToLong(Long::longValue).min();
        if (beyond.isPresent()) {
            return wrong(
                    chain.end(),
                    "the ledger ends after %d commits, and a checkpoint vouches for %d: its end was cut off"
                            .formatted(tree.size(), beyond.getAsLong()));
        }
        return new Finding(verified(), chain.end().hash(), OptionalLong.empty(), "");
    }

    ProofCheck.Outcome outcome(Finding finding) {
        return new ProofCheck.Outcome(finding, tree.size(), held, byOthers, withheld);
    }

    private @Nullable Finding checkpoints() {
        List<String> here = notes.remove(tree.size());
        if (here == null) {
            return null;
        }
        for (String note : here) {
            if (!isOurs(note)) {
                byOthers++;
                continue;
            }
            Finding fault = checkpoint(note);
            if (fault != null) {
                return fault;
            }
            held++;
            vouched = chain.end();
        }
        return null;
    }

    private boolean isOurs(String note) {
        return note.startsWith(key.name() + "\n");
    }

    private @Nullable Finding checkpoint(String note) {
        try {
            if (Checkpoint.open(note, key).root().equals(tree.root())) {
                return null;
            }
        } catch (NoteRefused e) {
            return wrong(
                    vouched,
                    "the checkpoint over the first %d commits does not hold: %s"
                            .formatted(tree.size(), e.getMessage()));
        }
        return wrong(
                vouched,
                "somewhere from here to position %d the ledger is not the one that the checkpoint over %d commits signed"
                        .formatted(verified(), tree.size()));
    }

    private static Finding wrong(ChainEnd end, String why) {
        return new Finding(end.next() - 1, end.hash(), OptionalLong.of(end.next()), why);
    }
}
