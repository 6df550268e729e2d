package org.longtable.eventstore.proof;

/** The exception reports that a note, checkpoint, key, or receipt is invalid. The message gives the reason in one sentence for the user. */
public final class InvalidProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidProofException(String sentence) {
        super(sentence);
    }

    InvalidProofException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
