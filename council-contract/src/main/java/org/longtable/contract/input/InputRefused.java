package org.longtable.contract.input;

/** Thrown when an input value breaks the text policy or is out of bounds. The code that reads the field adds its name. */
public final class InputRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final InputFault fault;

    /** Creates the exception. The message never contains the value. */
    public InputRefused(InputFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** Returns what is wrong. */
    public InputFault fault() {
        return fault;
    }
}
