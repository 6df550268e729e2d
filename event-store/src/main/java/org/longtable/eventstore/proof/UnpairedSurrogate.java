package org.longtable.eventstore.proof;

/**
 * The exception reports a text with half of a surrogate pair. It has no UTF-8 form, so it cannot be hashed, signed, encrypted or stored
 * unchanged.
 */
public final class UnpairedSurrogate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnpairedSurrogate(int index) {
        super("The text has half of a surrogate pair at index " + index);
    }
}
