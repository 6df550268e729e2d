package org.longtable.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.LedgerVerification.Finding;
import org.longtable.eventstore.proof.Checkpoint;
import org.longtable.eventstore.proof.GrowingTree;
import org.longtable.eventstore.proof.KnownPositions;
import org.longtable.eventstore.proof.NoteRefused;
import org.longtable.eventstore.proof.NoteVerifier;
import org.longtable.eventstore.proof.TreeHash;

/**
 * A walk along the chain that also grows the tree, and holds every signed checkpoint against it where the tree has its size. It goes on to the
 * end and remembers every position that does not hold.
 */
final class ProvenWalk {

    private final ChainWalk chain = new ChainWalk();
    private final GrowingTree tree = new GrowingTree();
    private final Map<Long, List<String>> notes = new HashMap<>();
    private final Map<Long, KnownPositions.Entry> known = new HashMap<>();
    private final Map<Long, BadPosition> bad = new TreeMap<>();
    private final List<Long> passedOver = new ArrayList<>();
    private final NoteVerifier key;
    private @Nullable Finding first;
    private long commits;
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

    /** To be told of every note about known positions before the first commit. One that our key did not sign tells nothing. */
    void acknowledge(String note) {
        try {
            KnownPositions.open(note, key).entries().forEach(entry -> known.put(entry.position(), entry));
        } catch (NoteRefused e) {
            // Then its positions are found wrong.
            return;
        }
    }

    // What a note says before its signature is checked; one that says nothing is found wrong at the end.
    private static long sizeTold(String note) {
        List<String> lines = note.lines().limit(2).toList();
        return lines.size() == 2 && lines.get(1).matches("[0-9]{1,18}") ? Long.parseLong(lines.get(1)) : Long.MAX_VALUE;
    }

    /** Position up to which the ledger was walked along. */
    long walked() {
        return chain.end().next() - 1;
    }

    /** Whether what is computed from the commits, such as the tree, can be compared with what is stored. */
    boolean isWhole() {
        return chain.isWhole();
    }

    /** Checks the next commit. */
    void step(Commit commit, long count) {
        step(commit, () -> chain.step(commit, count));
    }

    /** Walks on over a commit whose content was withheld: the tree needs its hash only. */
    void stepOverWithheld(Commit commit, long count) {
        withheld++;
        step(commit, () -> chain.stepOverWithheld(commit, count));
    }

    private void step(Commit commit, Supplier<@Nullable BadPosition> stepping) {
        if (tree.size() == 0) {
            checkpoints();
        }
        ChainEnd before = chain.end();
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

    /** The next thing is no commit, or cannot be read. */
    void broken(String why) {
        report(chain.end(), chain.broken(why));
    }

    /** A fault at a position that was passed already. */
    void wrongAt(long position, String why) {
        report(chain.end(), BadPosition.of(position, why));
    }

    /** To be called after the last commit. */
    ProofCheck.Outcome end() {
        if (isWhole()) {
            if (tree.size() == 0) {
                checkpoints();
            }
            cutOff();
        }
        Finding finding =
                first != null ? first : new Finding(walked(), chain.end().hash(), OptionalLong.empty(), "");
        return new ProofCheck.Outcome(
                finding, List.copyOf(bad.values()), List.copyOf(passedOver), commits, held, byOthers, withheld);
    }

    private void cutOff() {
        OptionalLong beyond = notes.keySet().stream().mapToLong(Long::longValue).min();
        if (beyond.isPresent()) {
            report(
                    chain.end(),
                    BadPosition.of(
                            chain.end().next(),
                            "the ledger ends after %d commits, and a checkpoint vouches for %d: its end was cut off"
                                    .formatted(tree.size(), beyond.getAsLong())));
        }
    }

    /** @param holds where the part ends that holds */
    private void report(ChainEnd holds, BadPosition fault) {
        if (fault.canBeKnown() && fault.entry().equals(known.get(fault.position()))) {
            passedOver.add(fault.position());
            return;
        }
        if (first == null) {
            first = new Finding(holds.next() - 1, holds.hash(), OptionalLong.of(fault.position()), fault.why());
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
                vouched = chain.end();
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
            if (Checkpoint.open(note, key).root().equals(tree.root())) {
                return null;
            }
        } catch (NoteRefused e) {
            return "the checkpoint over the first %d commits does not hold: %s".formatted(tree.size(), e.getMessage());
        }
        return "somewhere from here to position %d the ledger is not the one that the checkpoint over %d commits signed"
                .formatted(walked(), tree.size());
    }
}
