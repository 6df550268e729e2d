package org.longtable.eventstore;

/**
 * The ledger does not hold what an earlier checkpoint vouches for: it was rewritten, cut off, or restored from an old backup. No
 * further checkpoint is signed over it. A {@link ProofCheck} says where it ceases to hold.
 */
public final class LedgerRewritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerRewritten(long size) {
        super("The ledger does not hold the %d commits of an earlier checkpoint as they were signed".formatted(size));
    }
}
