package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a person, across all councils and roles; also the subject of sealed personal data. */
public record PersonId(@JsonValue String value) implements Id {

    /** The actor of what the system does by itself: automations, sample year. */
    public static final PersonId SYSTEM = new PersonId("system");

    /** The actor of what nobody may be named for. */
    public static final PersonId ANONYMOUS = new PersonId("anonymous");

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Id.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
