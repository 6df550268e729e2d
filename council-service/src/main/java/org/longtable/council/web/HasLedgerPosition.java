package org.longtable.council.web;

/** Marks a response that carries the ledger position after the command. */
public interface HasLedgerPosition {

    /** The ledger's position after what was done; a query with {@code ?after=} this position shows it. */
    long position();
}
