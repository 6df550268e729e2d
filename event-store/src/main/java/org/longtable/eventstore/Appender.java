package org.longtable.eventstore;

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

/**
 * Puts groups of appends at the end of the chain. The insert at the next free position is a compare-and-swap: whoever loses it
 * reads what was added, checks again and tries the position after. A position is never given up before somebody's commit
 * was seen there, so an insert whose answer was lost cannot surface later beside its repetition.
 */
final class Appender {

    private final LedgerCollection ledger;
    private final CaughtUp caughtUp;
    private final AggregateIndex index;
    private final Clock clock;
    private final Duration patience;
    private final Runnable beforeAppend;
    private final Consumer<Commit> onStored;

    Appender(
            LedgerCollection ledger,
            CaughtUp caughtUp,
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

    /** Settles every append of the group. To be called by one thread at a time. */
    void append(List<PendingAppend> group) {
        List<PendingAppend> waiting = new ArrayList<>(group);
        try (OutcomePatience left = new OutcomePatience(patience)) {
            left.retrying(() -> {
                beforeAppend.run();
                return true;
            });
            while (!waiting.isEmpty()) {
                attempt(waiting, left);
            }
        } catch (RuntimeException e) {
            waiting.forEach(append -> append.refused(e));
        } finally {
            // Whatever happened, nobody is left waiting for an answer that does not come.
            waiting.forEach(append -> append.refused(new AppendOutcomeUnknown(null)));
        }
    }

    private void attempt(List<PendingAppend> waiting, OutcomePatience left) {
        Frontier frontier = left.retrying(caughtUp::frontier);
        if (!admit(waiting, frontier, false)) {
            // What looks like a hole may be another process's append that we have not heard of.
            frontier = left.retrying(caughtUp::catchUp);
            admit(waiting, frontier, true);
        }
        if (waiting.isEmpty()) {
            return;
        }
        List<Commit> commits = chain(frontier.end(), waiting);
        if (ledger.insert(documents(commits, waiting)) == LedgerCollection.Outcome.STORED) {
            settle(waiting, commits);
            return;
        }
        settle(waiting, left.retrying(() -> storedOf(waiting, commits)));
        ChainEnd seen = left.retrying(caughtUp::catchUp).end();
        if (seen.next() == commits.getFirst().position()) {
            left.pause();
        }
    }

    /** Takes out of the group what is refused. Returns false when that cannot be decided before having caught up. */
    private boolean admit(List<PendingAppend> waiting, Frontier frontier, boolean current) {
        Sequences sequences = sequencesOf(waiting, frontier);
        for (PendingAppend append : List.copyOf(waiting)) {
            try {
                sequences.admit(append.events());
            } catch (AlreadyRecorded taken) {
                waiting.remove(append);
                append.refused(taken);
            } catch (SequenceSkipped skipped) {
                if (!current) {
                    return false;
                }
                waiting.remove(append);
                append.refused(skipped);
            }
        }
        return true;
    }

    private Sequences sequencesOf(List<PendingAppend> waiting, Frontier frontier) {
        Set<String> touched = Sequences.aggregatesOf(waiting);
        Map<String, Long> recent = frontier.lastSequences(touched);
        Set<String> older = new HashSet<>(touched);
        older.removeAll(recent.keySet());
        recent.putAll(index.lastSequences(older));
        return new Sequences(recent);
    }

    private List<Commit> chain(ChainEnd end, List<PendingAppend> waiting) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        List<Commit> commits = new ArrayList<>(waiting.size());
        ChainEnd last = end;
        for (PendingAppend append : waiting) {
            Instant at = now.isBefore(last.at()) ? last.at() : now;
            Commit commit =
                    Commit.following(last, at, append.events(), append.encoded().canonical());
            commits.add(commit);
            last = commit.end();
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

    /** Those of the first commits that stand where we put them. What stands there may be an earlier try of ours, with another time. */
    private List<Commit> storedOf(List<PendingAppend> waiting, List<Commit> tried) {
        List<Commit> stored = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            Optional<Commit> there = ledger.startingAt(tried.get(i).position());
            if (there.isEmpty() || !there.get().holds(waiting.get(i).events())) {
                return stored;
            }
            stored.add(there.get());
        }
        return stored;
    }

    private void settle(List<PendingAppend> waiting, List<Commit> stored) {
        for (int i = 0; i < stored.size(); i++) {
            Commit commit = stored.get(i);
            caughtUp.frontier().advance(commit);
            onStored.accept(commit);
            waiting.get(i).stored(commit);
        }
        waiting.subList(0, stored.size()).clear();
    }
}
