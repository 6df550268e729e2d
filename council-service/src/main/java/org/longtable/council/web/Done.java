package org.longtable.council.web;

/**
 * The answer to a command that was carried out.
 *
 * @param id what it concerned or created
 * @param position the ledger's position after it; a query with {@code ?after=} this position shows it
 */
public record Done(String id, long position) implements Positioned {}
