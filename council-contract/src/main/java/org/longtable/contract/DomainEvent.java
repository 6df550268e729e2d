package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened; one sealed interface per capability extends it. Who did it, for which council and when, travels beside it as {@link Act}.
 */
public interface DomainEvent {

    /** The stream that this event belongs to. */
    @JsonIgnore
    Id stream();
}
