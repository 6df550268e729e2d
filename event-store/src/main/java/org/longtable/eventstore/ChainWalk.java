package org.longtable.eventstore;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, checking each commit against what came before it. */
final class ChainWalk {

    // One number for each aggregate: some ten million of them fit beside everything else.
    private final Map<String, Long> lastSequences = new HashMap<>();
    private ChainEnd end = ChainEnd.EMPTY;

    /** Where the part that holds ends. */
    ChainEnd end() {
        return end;
    }

    /** Checks the next commit, and walks on if it holds. Returns what is wrong with it, null when nothing is. */
    @Nullable
    String step(Document document) {
        Commit commit;
        try {
            commit = CommitCodec.toCommit(document);
        } catch (ClassCastException | NullPointerException e) {
            return "the document is not a commit";
        }
        return step(commit, CommitCodec.toldCount(document));
    }

    /** As {@link #step(Document)}, of a commit that tells it has {@code count} events. */
    @Nullable
    String step(Commit commit, long count) {
        String fault = chainFault(commit, count);
        if (fault == null) {
            fault = sequenceFault(commit);
        }
        if (fault == null) {
            end = commit.end();
        }
        return fault;
    }

    /** Walks on over a commit whose content was withheld: only its place and its hash are known. Returns what is wrong, null when nothing is. */
    @Nullable
    String stepOverWithheld(Commit commit, long count) {
        String fault = placeFault(commit);
        if (fault == null && count < 1) {
            fault = "the commit tells that it holds no event";
        }
        if (fault == null) {
            // What it did to which aggregate is not known either.
            lastSequences.clear();
            end = new ChainEnd(commit.position() + count, end.at(), commit.hash());
        }
        return fault;
    }

    private @Nullable String placeFault(Commit commit) {
        if (commit.position() != end.next()) {
            return "the next commit stands at %d, not at %d".formatted(commit.position(), end.next());
        }
        return end.hash().equals(commit.prev()) ? null : "the commit does not follow on the one ahead of it";
    }

    private @Nullable String chainFault(Commit commit, long count) {
        String misplaced = placeFault(commit);
        if (misplaced != null) {
            return misplaced;
        }
        if (commit.events().isEmpty() || count != commit.events().size()) {
            return "the commit tells %d events and holds %d"
                    .formatted(count, commit.events().size());
        }
        if (commit.at().isBefore(end.at())) {
            return "the commit was appended before the one ahead of it";
        }
        String hash = CanonicalForm.hash(commit.position(), commit.at(), commit.prev(), commit.events());
        return hash.equals(commit.hash()) ? null : "the commit's content is not what was hashed";
    }

    private @Nullable String sequenceFault(Commit commit) {
        for (RecordedEvent event : commit.events()) {
            String aggregate = event.aggregate();
            if (aggregate != null) {
                Long last = lastSequences.put(aggregate, event.seq());
                if (last != null && event.seq() != last + 1) {
                    return "aggregate %s goes from sequence %d to %d".formatted(aggregate, last, event.seq());
                }
            }
        }
        return null;
    }
}
