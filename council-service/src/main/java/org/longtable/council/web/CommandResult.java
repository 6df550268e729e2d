package org.longtable.council.web;

/**
 * Holds the result of a successful command: an identifier and the ledger position.
 *
 * @param id the record that the command changed or created
 * @param position the ledger position after the command; a query with {@code ?after=} this position includes the change
 */
public record CommandResult(String id, long position) implements HasLedgerPosition {}
