package org.longtable.contract.meetings;

import org.longtable.contract.DomainEvent;

/** What happens to meetings. */
public sealed interface MeetingsEvent extends DomainEvent permits MeetingEvent {}
