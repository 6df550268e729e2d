package org.longtable.eventstore.export;

/** The exception reports that a file is not a ledger export or belongs to another ledger. The message gives the reason in one sentence. */
public final class InvalidExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidExportException(String sentence) {
        super(sentence);
    }
}
