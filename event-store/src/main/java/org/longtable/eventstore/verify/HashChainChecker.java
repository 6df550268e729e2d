package org.longtable.eventstore.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.eventstore.ledger.CanonicalEncoding;
import org.longtable.eventstore.ledger.ChainHead;
import org.longtable.eventstore.ledger.Commit;
import org.longtable.eventstore.ledger.CommitCodec;
import org.longtable.eventstore.ledger.RecordedEvent;
import org.longtable.eventstore.proof.UnpairedSurrogate;

/**
 * The checker verifies commits one after the other against the previous hash, position, time, and aggregate sequence. After an error it
 * continues from the stored hash.
 */
final class HashChainChecker {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    // One number per aggregate; about ten million of them fit into memory.
    private final Map<String, Long> lastSequences = new HashMap<>();
    private ChainHead verifiedHead = ChainHead.EMPTY;
    private boolean whole = true;

    /** Returns the chain head of the last commit that was passed, including one with an error. */
    ChainHead verifiedHead() {
        return verifiedHead;
    }

    /** Returns whether every commit so far is linked to the previous one. Only then does the tree over them equal that of the ledger. */
    boolean isWhole() {
        return whole;
    }

    /** Checks the next commit and returns the error, or null when there is none. */
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

    /** Checks the next commit and returns the error, or null when there is none. */
    @Nullable
    BadPosition check(Commit commit, long count) {
        String misplaced = misplaced(commit, count);
        if (commit.position() < verifiedHead.next()) {
            // The commit was inserted later; the check continues with the next one.
            return broken(String.valueOf(misplaced));
        }
        String skipped = skipped(commit);
        String why = misplaced == null ? skipped : misplaced;
        BadPosition fault = why == null ? contentFault(commit) : broken(why);
        verifiedHead = commit.chainHead();
        return fault;
    }

    /** Returns an error at the position of the next commit. The chain is considered broken from there on. */
    BadPosition broken(String why) {
        whole = false;
        return BadPosition.of(verifiedHead.next(), why);
    }

    /**
     * Skips a commit whose content was withheld, so that only its position and hash are known. Returns the error, or null when there is
     * none.
     */
    @Nullable
    BadPosition stepOverWithheld(Commit commit, long count) {
        String fault = count < 1 ? "the commit tells that it holds no event" : placeFault(commit);
        if (fault != null) {
            return broken(fault);
        }
        // The aggregates of the withheld commit are not known either.
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
