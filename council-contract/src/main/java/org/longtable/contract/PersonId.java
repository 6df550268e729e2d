package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of a person, the same in all councils and roles. It also identifies the data subject of encrypted personal data. */
public record PersonId(@JsonValue String value) implements Id {

    /** The actor of events that the system creates itself, such as automations and the sample year. */
    public static final PersonId SYSTEM = new PersonId("system");

    /** The actor of events whose author must not be named. */
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
