package org.longtable.eventstore;

/** The stored nodes of the tree are not all there. They are computed anew from the ledger. */
final class TreeIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TreeIncomplete(String missing) {
        super("The stored tree lacks " + missing);
    }
}
