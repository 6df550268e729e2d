package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of one feedback form after a meeting. */
public record FeedbackId(@JsonValue String value) implements Id {

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeedbackId {
        Id.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
