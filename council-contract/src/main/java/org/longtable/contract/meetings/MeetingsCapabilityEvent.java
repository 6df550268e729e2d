package org.longtable.contract.meetings;

import org.longtable.contract.DomainEvent;

/** The interface groups all events of the meetings capability. */
public sealed interface MeetingsCapabilityEvent extends DomainEvent permits MeetingEvent {}
