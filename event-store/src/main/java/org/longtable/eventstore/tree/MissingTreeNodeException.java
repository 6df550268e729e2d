package org.longtable.eventstore.tree;

/** The exception reports that stored nodes of the Merkle tree are missing and have to be rebuilt from the ledger. */
final class MissingTreeNodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingTreeNodeException(String missing) {
        super("The stored tree lacks " + missing);
    }
}
