package org.longtable.eventstore.append;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.longtable.eventstore.index.AggregateIndex;
import org.longtable.eventstore.index.HeadCache;
import org.longtable.eventstore.index.HeadTracker;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.LedgerCollection;

/**
 * The appender inserts groups of appends at the end of the hash chain. The insert at the next free position is a compare-and-swap: when
 * another process takes the position first, the appender reads the new commits, checks again, and tries the next position. When an insert
 * gets no answer, the appender finds out whether it was stored. It does not leave a position before it has read a commit there, so an
 * insert with a lost answer cannot appear later in addition to its repetition.
 */
public final class Appender {

    private final LedgerCollection ledger;
    private final HeadTracker caughtUp;
    private final AggregateIndex index;
    private final Clock clock;
    private final Duration patience;
    private final Runnable beforeAppend;
    private final Consumer<Commit> onStored;

    public Appender(
            LedgerCollection ledger,
            HeadTracker caughtUp,
            AggregateIndex index,
            Clock clock,
            Duration patience,
            Runnable beforeAppend,
            Consumer<Commit> onStored) {
        this.ledger = ledger;
        this.caughtUp = caughtUp;
        this.index = index;
        this.clock = clock;
        this.patience = patience;
        this.beforeAppend = beforeAppend;
        this.onStored = onStored;
    }

    /** Completes every append of a group with its commit or with an exception. Must be called by one thread at a time. */
    void append(List<PendingAppend> group) {
        List<PendingAppend> waiting = new ArrayList<>(group);
        try (UncertainWriteRetry left = new UncertainWriteRetry(patience)) {
            left.retry(() -> {
                beforeAppend.run();
                return true;
            });
            while (!waiting.isEmpty()) {
                attempt(waiting, left);
            }
        } catch (RuntimeException e) {
            waiting.forEach(append -> append.fail(e));
        } finally {
            // Every remaining append is completed, so that no caller waits forever.
            waiting.forEach(append -> append.fail(new AppendOutcomeUnknownException(null)));
        }
    }

    private void attempt(List<PendingAppend> waiting, UncertainWriteRetry left) {
        HeadCache frontier = left.retry(caughtUp::cached);
        if (!admit(waiting, frontier, false)) {
            // An apparent gap may be an append of another process that this process has not read yet.
            frontier = left.retry(caughtUp::refresh);
            admit(waiting, frontier, true);
        }
        if (waiting.isEmpty()) {
            return;
        }
        List<Commit> commits = chain(frontier.chainHead(), waiting);
        if (ledger.insert(documents(commits, waiting)) == LedgerCollection.InsertResult.STORED) {
            settle(waiting, commits);
            return;
        }
        settle(waiting, left.retry(() -> storedOf(waiting, commits)));
        ChainHead seen = left.retry(caughtUp::refresh).chainHead();
        if (seen.next() == commits.getFirst().position()) {
            left.backOff();
        }
    }

    /** Removes rejected appends from the group and fails them. Returns false when this requires reading the latest commits first. */
    private boolean admit(List<PendingAppend> waiting, HeadCache frontier, boolean current) {
        SequenceValidator sequences = sequencesOf(waiting, frontier);
        for (PendingAppend append : List.copyOf(waiting)) {
            try {
                sequences.accept(append.events());
            } catch (DuplicateEventException taken) {
                waiting.remove(append);
                append.fail(taken);
            } catch (SequenceGapException skipped) {
                if (!current) {
                    return false;
                }
                waiting.remove(append);
                append.fail(skipped);
            }
        }
        return true;
    }

    private SequenceValidator sequencesOf(List<PendingAppend> waiting, HeadCache frontier) {
        Set<String> touched = SequenceValidator.aggregatesOf(waiting);
        Map<String, Long> recent = frontier.lastSequences(touched);
        Set<String> older = new HashSet<>(touched);
        older.removeAll(recent.keySet());
        recent.putAll(index.lastSequences(older));
        return new SequenceValidator(recent);
    }

    private List<Commit> chain(ChainHead end, List<PendingAppend> waiting) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        List<Commit> commits = new ArrayList<>(waiting.size());
        ChainHead last = end;
        for (PendingAppend append : waiting) {
            Instant at = now.isBefore(last.at()) ? last.at() : now;
            Commit commit =
                    Commit.after(last, at, append.events(), append.encoded().canonical());
            commits.add(commit);
            last = commit.chainHead();
        }
        return commits;
    }

    private static List<Document> documents(List<Commit> commits, List<PendingAppend> appends) {
        List<Document> documents = new ArrayList<>(commits.size());
        for (int i = 0; i < commits.size(); i++) {
            documents.add(CommitCodec.toDocument(
                    commits.get(i), appends.get(i).encoded().documents()));
        }
        return documents;
    }

    /**
     * Returns the leading commits that are stored at their positions. A stored commit may come from an earlier attempt and have another
     * time.
     */
    private List<Commit> storedOf(List<PendingAppend> waiting, List<Commit> tried) {
        List<Commit> stored = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            Optional<Commit> there = ledger.findByPosition(tried.get(i).position());
            if (there.isEmpty() || !there.get().contains(waiting.get(i).events())) {
                return stored;
            }
            stored.add(there.get());
        }
        return stored;
    }

    private void settle(List<PendingAppend> waiting, List<Commit> stored) {
        for (int i = 0; i < stored.size(); i++) {
            Commit commit = stored.get(i);
            caughtUp.cached().add(commit);
            onStored.accept(commit);
            waiting.get(i).complete(commit);
        }
        waiting.subList(0, stored.size()).clear();
    }
}
