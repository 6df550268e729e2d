package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of a test of change, which is one plan-do-study-act cycle. */
public record TestOfChangeId(@JsonValue String value) implements Id {

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TestOfChangeId {
        Id.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
