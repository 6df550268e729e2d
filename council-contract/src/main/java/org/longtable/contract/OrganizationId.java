package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of an organization, which is the tenant. */
public record OrganizationId(@JsonValue String value) implements Id {

    /** Wraps a checked identifier; see {@link Id#requireValid}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganizationId {
        Id.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
