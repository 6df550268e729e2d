package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of a council's roster, which holds its prospects and seats. */
public record RosterId(@JsonValue String value) implements Id {

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RosterId {
        Id.requireValid(value);
    }

    /** Returns the roster of a council. Each council has exactly one. */
    public static RosterId of(CouncilId council) {
        return new RosterId("roster-" + council.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
