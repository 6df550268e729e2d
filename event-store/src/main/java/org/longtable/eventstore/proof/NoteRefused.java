package org.longtable.eventstore.proof;

/** A note, a checkpoint, a key or a receipt is not what it should be. The message says why in a plain sentence. */
public final class NoteRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoteRefused(String sentence) {
        super(sentence);
    }

    NoteRefused(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
