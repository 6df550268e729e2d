package org.longtable.council.web;

import org.longtable.contract.input.InputFault;

/**
 * Rejects a value that breaks the text policy and is not part of a body, a parameter, or a header, for example the name of an uploaded
 * file.
 */
public final class FieldRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final InputFault fault;

    /**
     * Creates the exception with the field and the fault; the message never repeats the value.
     *
     * @param field the name of the field in the request
     */
    public FieldRefused(String field, InputFault fault) {
        super(field + ": " + fault);
        this.field = field;
        this.fault = fault;
    }

    /** Returns the name of the field in the request. */
    public String field() {
        return field;
    }

    /** Returns what is wrong with the value. */
    public InputFault fault() {
        return fault;
    }
}
