package org.longtable.council.web;

/** Marks a response that carries the ledger position after the command. */
public interface HasLedgerPosition {

    /** Returns the ledger position after the command; a query with {@code ?after=} this position includes the change. */
    long position();
}
