package org.longtable.council.web;

import org.longtable.contract.input.InputFault;
import org.longtable.contract.input.InputRefused;
import tools.jackson.core.JacksonException;

/** Finds which field of a body could not be read, and why. */
final class FieldPath {

    /** The beginning of the parser's message for bytes that are not valid UTF-8. */
    private static final String NOT_UTF_8 = "Invalid UTF-8";

    private FieldPath() {}

    /**
     * Returns the path of the field, for example {@code newcomer.email} or {@code languages[0]}; empty when the body as a whole is invalid.
     */
    static String of(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** Returns what is wrong with the field. */
    static InputFault fault(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused refused) {
                return refused.fault();
            }
        }
        return e.getOriginalMessage().startsWith(NOT_UTF_8)
                ? InputFault.UNREADABLE_CHARACTER
                : InputFault.FIELD_UNREADABLE;
    }
}
