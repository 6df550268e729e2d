package org.longtable.eventstore;

/** A file is not an exported ledger, or not the one it should be. The message says why in a plain sentence. */
public final class ExportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportRefused(String sentence) {
        super(sentence);
    }
}
