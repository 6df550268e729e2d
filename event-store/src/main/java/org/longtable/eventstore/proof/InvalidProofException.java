package org.longtable.eventstore.proof;

/** The exception reports that a note, checkpoint, key, or receipt is invalid, in one sentence for the user. The message says why in a plain sentence. */
public final class InvalidProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidProofException(String sentence) {
        super(sentence);
    }

    InvalidProofException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
