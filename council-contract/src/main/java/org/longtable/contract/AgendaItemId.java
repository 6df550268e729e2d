package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an item on a meeting's agenda, within that meeting. */
public record AgendaItemId(@JsonValue String value) implements Id {

    /** The standing item for family ideas, which every meeting has once. */
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
