package org.longtable.contract.input;

/** A value that enters breaks the text policy or lies outside of the bounds. Whoever reads the field knows its name. */
public final class InputRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final InputFault fault;

    /** Names the fault; the message never repeats the value. */
    public InputRefused(InputFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** What is wrong. */
    public InputFault fault() {
        return fault;
    }
}
