package org.longtable.eventstore;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.proof.UnpairedSurrogate;

/** The checker verifies commits one after the other against the previous hash, position, time, and aggregate sequence. It goes on after a fault, from the hash that is stored. */
final class HashChainChecker {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    // One number for each aggregate: some ten million of them fit beside everything else.
    private final Map<String, Long> lastSequences = new HashMap<>();
    private ChainHead verifiedHead = ChainHead.EMPTY;
    private boolean whole = true;

    /** Returns the chain head after the last commit that passed the check. */
    ChainHead verifiedHead() {
        return verifiedHead;
    }

    /** Whether each commit so far follows on the one ahead of it: then the tree over them is that of the ledger. */
    boolean isWhole() {
        return whole;
    }

    /** Checks the next commit and returns what is wrong with it, or null when nothing is. Returns what is wrong with it, null when nothing is. */
    @Nullable
    BadPosition check(Document document) {
        Commit commit;
        long count;
        try {
            commit = CommitCodec.toCommit(document);
            count = CommitCodec.declaredEventCount(document);
        } catch (ClassCastException | NullPointerException e) {
            return broken("the document is not a commit");
        }
        return check(commit, count);
    }

    /** Checks the next commit and returns what is wrong with it, or null when nothing is. */
    @Nullable
    BadPosition check(Commit commit, long count) {
        String misplaced = misplaced(commit, count);
        if (commit.position() < verifiedHead.next()) {
            // It was slipped in, and the walk goes on behind it.
            return broken(String.valueOf(misplaced));
        }
        String skipped = skipped(commit);
        String why = misplaced == null ? skipped : misplaced;
        BadPosition fault = why == null ? contentFault(commit) : broken(why);
        verifiedHead = commit.chainHead();
        return fault;
    }

    /** A fault of what should be the next commit, after which nothing is known of the chain. */
    BadPosition broken(String why) {
        whole = false;
        return BadPosition.of(verifiedHead.next(), why);
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
        verifiedHead = new ChainHead(commit.position() + count, verifiedHead.at(), commit.hash());
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
        return commit.at().isBefore(verifiedHead.at()) ? "the commit was appended before the one ahead of it" : null;
    }

    private @Nullable String placeFault(Commit commit) {
        if (commit.position() != verifiedHead.next()) {
            return "the next commit stands at %d, not at %d".formatted(commit.position(), verifiedHead.next());
        }
        return verifiedHead.hash().equals(commit.prev()) ? null : "the commit does not follow on the one ahead of it";
    }

    private @Nullable BadPosition contentFault(Commit commit) {
        if (!HASH.matcher(String.valueOf(commit.hash())).matches()) {
            return broken("the commit has no hash");
        }
        try {
            String hash = CanonicalEncoding.hash(commit.position(), commit.at(), commit.prev(), commit.events());
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
