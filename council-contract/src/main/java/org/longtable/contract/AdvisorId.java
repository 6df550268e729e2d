package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one person's way through one council: prospect first, advisor after joining. */
public record AdvisorId(@JsonValue String value) implements Id {

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AdvisorId {
        Id.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
