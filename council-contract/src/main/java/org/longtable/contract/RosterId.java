package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a council's roster: its funnel and its seats. */
public record RosterId(@JsonValue String value) implements Id {

    /** Wraps a checked identifier; see {@link Id#checked}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RosterId {
        Id.checked(value);
    }

    /** The roster of a council; a council has one. */
    public static RosterId of(CouncilId council) {
        return new RosterId("roster-" + council.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
