package org.longtable.eventstore.encryption;

import org.jspecify.annotations.Nullable;

/**
 * The exception copies the types and stack traces of another exception and leaves out all messages, because they may contain personal data.
 */
public final class RedactedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Limits the number of causes, because causes may form a cycle. */
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

    /** Returns an exception without the messages of the exception and its causes. */
    public static RedactedException of(Throwable fault) {
        return new RedactedException(fault, 0);
    }

    private static @Nullable RedactedException of(@Nullable Throwable fault, int depth) {
        return fault == null || depth > DEEPEST ? null : new RedactedException(fault, depth);
    }
}
