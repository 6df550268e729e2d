package org.longtable.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The interface marks every event of the domain, and each capability has one sealed interface that extends it. Who did it, for which council and when, travels beside it as {@link EventMetadata}.
 */
public interface DomainEvent {

    /** The stream that this event belongs to. */
    @JsonIgnore
    Id stream();
}
