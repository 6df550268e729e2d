package org.longtable.eventstore.sealing;

import org.jspecify.annotations.Nullable;

/**
 * A fault as a log may have it: types and frames of it, of its causes and of what it suppressed, without their messages, which may quote
 * what somebody typed.
 */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;

    /** Causes may go round in a circle. */
    private static final int DEEPEST = 10;

    private Wordless(Throwable fault, int depth) {
        super(fault.getClass().getName(), of(fault.getCause(), depth + 1));
        setStackTrace(fault.getStackTrace());
        for (Throwable also : fault.getSuppressed()) {
            Wordless wordless = of(also, depth + 1);
            if (wordless != null) {
                addSuppressed(wordless);
            }
        }
    }

    /** The fault without what it and its causes say. */
    public static Wordless of(Throwable fault) {
        return new Wordless(fault, 0);
    }

    private static @Nullable Wordless of(@Nullable Throwable fault, int depth) {
        return fault == null || depth > DEEPEST ? null : new Wordless(fault, depth);
    }
}
