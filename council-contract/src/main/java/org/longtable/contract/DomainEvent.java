package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Marks every event of the domain. Each capability has one sealed interface that extends it. The actor, the council,
 * and the time are stored with the event as {@link EventMetadata}.
 */
public interface DomainEvent {

    /** Returns the stream to which this event belongs. */
    @JsonIgnore
    Id stream();
}
