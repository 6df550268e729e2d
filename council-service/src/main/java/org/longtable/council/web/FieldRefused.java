package org.longtable.council.web;

import org.longtable.contract.input.InputFault;

/** A value that is not part of a body, a parameter or a header breaks the text policy: the name of an uploaded file, for example. */
public final class FieldRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final InputFault fault;

    /**
     * Names the field and the fault; the message never repeats the value.
     *
     * @param field as the request calls it
     */
    public FieldRefused(String field, InputFault fault) {
        super(field + ": " + fault);
        this.field = field;
        this.fault = fault;
    }

    /** The field, as the request calls it. */
    public String field() {
        return field;
    }

    /** What is wrong with it. */
    public InputFault fault() {
        return fault;
    }
}
