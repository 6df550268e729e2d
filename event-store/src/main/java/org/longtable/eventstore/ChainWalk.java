package org.longtable.eventstore;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.proof.UnpairedSurrogate;

/** One walk along the chain, checking each commit against what came before it. It goes on after a fault, from the hash that is stored. */
final class ChainWalk {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    // One number for each aggregate: some ten million of them fit beside everything else.
    private final Map<String, Long> lastSequences = new HashMap<>();
    private ChainEnd end = ChainEnd.EMPTY;
    private boolean whole = true;

    /** Where the part that was walked ends. */
    ChainEnd end() {
        return end;
    }

    /** Whether each commit so far follows on the one ahead of it: then the tree over them is that of the ledger. */
    boolean isWhole() {
        return whole;
    }

    /** Checks the next commit and walks on. Returns what is wrong with it, null when nothing is. */
    @Nullable
    BadPosition step(Document document) {
        Commit commit;
        long count;
        try {
            commit = CommitCodec.toCommit(document);
            count = CommitCodec.toldCount(document);
        } catch (ClassCastException | NullPointerException e) {
            return broken("the document is not a commit");
        }
        return step(commit, count);
    }

    /** As {@link #step(Document)}, of a commit that tells it has {@code count} events. */
    @Nullable
    BadPosition step(Commit commit, long count) {
        String misplaced = misplaced(commit, count);
        if (commit.position() < end.next()) {
            // It was slipped in, and the walk goes on behind it.
            return broken(String.valueOf(misplaced));
        }
        String skipped = skipped(commit);
        String why = misplaced == null ? skipped : misplaced;
        BadPosition fault = why == null ? contentFault(commit) : broken(why);
        end = commit.end();
        return fault;
    }

    /** A fault of what should be the next commit, after which nothing is known of the chain. */
    BadPosition broken(String why) {
        whole = false;
        return BadPosition.of(end.next(), why);
    }

    /** Walks on over a commit whose content was withheld: only its place and its hash are known. Returns what is wrong, null when nothing is. */
    @Nullable
    BadPosition stepOverWithheld(Commit commit, long count) {
        String fault = count < 1 ? "the commit tells that it holds no event" : placeFault(commit);
        if (fault != null) {
            return broken(fault);
        }
        // What it did to which aggregate is not known either.
        lastSequences.clear();
        end = new ChainEnd(commit.position() + count, end.at(), commit.hash());
        return null;
    }

    private @Nullable String misplaced(Commit commit, long count) {
        String place = placeFault(commit);
        if (place != null) {
            return place;
        }
        if (commit.events().isEmpty() || count != commit.events().size()) {
            return "the commit tells %d events and holds %d"
                    .formatted(count, commit.events().size());
        }
        return commit.at().isBefore(end.at()) ? "the commit was appended before the one ahead of it" : null;
    }

    private @Nullable String placeFault(Commit commit) {
        if (commit.position() != end.next()) {
            return "the next commit stands at %d, not at %d".formatted(commit.position(), end.next());
        }
        return end.hash().equals(commit.prev()) ? null : "the commit does not follow on the one ahead of it";
    }

    private @Nullable BadPosition contentFault(Commit commit) {
        if (!HASH.matcher(String.valueOf(commit.hash())).matches()) {
            return broken("the commit has no hash");
        }
        try {
            String hash = CanonicalForm.hash(commit.position(), commit.at(), commit.prev(), commit.events());
            return hash.equals(commit.hash()) ? null : BadPosition.ofContent(commit, hash);
        } catch (UnpairedSurrogate e) {
            return broken("the commit has a text that no hash can be taken of");
        }
    }

    private @Nullable String skipped(Commit commit) {
        String fault = null;
        for (RecordedEvent event : commit.events()) {
            String aggregate = event.aggregate();
            if (aggregate != null) {
                Long last = lastSequences.put(aggregate, event.seq());
                if (last != null && event.seq() != last + 1) {
                    fault = "aggregate %s goes from sequence %d to %d".formatted(aggregate, last, event.seq());
                }
            }
        }
        return fault;
    }
}
