package org.longtable.council.meetings;

import org.jspecify.annotations.Nullable;
import org.longtable.contract.AgendaItemId;
import org.longtable.contract.IdeaId;
import org.longtable.contract.MeetingId;
import org.longtable.contract.PersonId;
import org.longtable.contract.meetings.AgendaItemKind;

/**
 * Put an item on the agenda.
 *
 * @param item names it within the meeting
 * @param title in one line
 * @param minutes how long it may take, 1 to 1440
 * @param presenter who leads it, or null
 * @param kind what it is for; not the standing item
 * @param idea which idea is talked over, or null when none
 */
public record AddAgendaItem(
        MeetingId meeting,
        AgendaItemId item,
        String title,
        int minutes,
        @Nullable PersonId presenter,
        AgendaItemKind kind,
        @Nullable IdeaId idea) {}
