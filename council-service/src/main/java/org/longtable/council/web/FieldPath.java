package org.longtable.council.web;

import org.longtable.contract.input.InputFault;
import org.longtable.contract.input.InputRefused;
import tools.jackson.core.JacksonException;

/** Which field of a body could not be read, and why. */
final class FieldPath {

    /** How the parser begins to say that bytes are no text. */
    private static final String NOT_UTF_8 = "Invalid UTF-8";

    private FieldPath() {}

    /** The path of the field, for example {@code newcomer.email} or {@code languages[0]}; empty when it is the body as a whole. */
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

    /** What is wrong with the field. */
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
