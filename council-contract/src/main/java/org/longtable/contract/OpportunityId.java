package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of an opportunity. */
public record OpportunityId(@JsonValue String value) implements Id {

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpportunityId {
        Id.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
