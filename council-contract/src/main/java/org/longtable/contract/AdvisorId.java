package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of one person's membership of one council, first as prospect and after joining as advisor. */
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
