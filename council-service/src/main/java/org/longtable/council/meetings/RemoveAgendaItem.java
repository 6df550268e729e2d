package org.longtable.council.meetings;

import org.longtable.contract.AgendaItemId;
import org.longtable.contract.MeetingId;

/** Take an item off the agenda. */
public record RemoveAgendaItem(MeetingId meeting, AgendaItemId item) {}
