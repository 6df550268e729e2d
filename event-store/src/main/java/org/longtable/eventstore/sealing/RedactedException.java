package org.longtable.eventstore.sealing;

import org.jspecify.annotations.Nullable;

/**
 * The exception copies the types and stack traces of another exception and leaves out all messages, because they may contain personal data.
 */
public final class RedactedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Causes may go round in a circle. */
    private static final int DEEPEST = 10;

    private RedactedException(Throwable fault, int depth) {
        super(fault.getClass().getName(), of(fault.getCause(), depth + 1));
        setStackTrace(fault.getStackTrace());
        for (Throwable also : fault.getSuppressed()) {
            RedactedException wordless = of(also, depth + 1);
            if (wordless != null) {
                addSuppressed(wordless);
            }
        }
    }

    /** The fault without what it and its causes say. */
    public static RedactedException of(Throwable fault) {
        return new RedactedException(fault, 0);
    }

    private static @Nullable RedactedException of(@Nullable Throwable fault, int depth) {
        return fault == null || depth > DEEPEST ? null : new RedactedException(fault, depth);
    }
}
