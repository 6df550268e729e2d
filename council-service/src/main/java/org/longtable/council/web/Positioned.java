package org.longtable.council.web;

/** An answer that says how far the ledger had come; {@code Longtable-Position} says it once more. */
public interface Positioned {

    /** The ledger's position after what was done; a query with {@code ?after=} this position shows it. */
    long position();
}
