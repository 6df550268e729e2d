package org.longtable.council.web;

/**
 * This record is the response to a successful command and holds an identifier and the ledger position.
 *
 * @param id what it concerned or created
 * @param position the ledger's position after it; a query with {@code ?after=} this position shows it
 */
public record CommandResult(String id, long position) implements HasLedgerPosition {}
