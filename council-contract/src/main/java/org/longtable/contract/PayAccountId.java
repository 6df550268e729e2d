package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a person's account of one calendar year: all that an organization owes and pays them in it. */
public record PayAccountId(@JsonValue String value) implements Id {

    /** Wraps a checked identifier; see {@link Id#checked}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PayAccountId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
