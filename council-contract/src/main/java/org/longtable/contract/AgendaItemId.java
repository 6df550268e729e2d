package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of an agenda item within its meeting. */
public record AgendaItemId(@JsonValue String value) implements Id {

    /** The standing item for family ideas, which every meeting has exactly once. */
    public static final AgendaItemId FAMILY_IDEAS = new AgendaItemId("family-ideas");

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgendaItemId {
        Id.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
