package org.longtable.eventstore.checkpoint;

import org.longtable.eventstore.verify.FullLedgerVerifier;

/**
 * The exception reports that the ledger does not match an earlier signed checkpoint because it was changed, truncated, or restored from an
 * old backup. No further checkpoint is signed over it. A {@link FullLedgerVerifier} finds the first invalid position.
 */
public final class CheckpointMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckpointMismatchException(long size) {
        super("The ledger does not hold the %d commits of an earlier checkpoint as they were signed".formatted(size));
    }
}
